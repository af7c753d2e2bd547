//! What is locked through a reference stays locked, whatever is known of the reference.

use std::cell::RefCell;

use gen_runtime::gen_;

use crate::readings::{agree, effect};

/// A cell that lives for ever.
fn cell(values: &[usize]) -> &'static RefCell<Vec<usize>> {
    Box::leak(Box::new(RefCell::new(values.to_vec())))
}

fn is_free(cell: &RefCell<Vec<usize>>) -> bool {
    effect(cell.try_borrow_mut().is_ok())
}

agree! { generators! {
    in_a_scrutinee {
        for cell in [cell(&[1, 2]), cell(&[])] {
            if let Some(last) = cell.borrow_mut().pop() {
                yield_!(last);
                is_free(cell);
            }
            match cell.borrow().len() {
                0 => yield_!(10),
                length => {
                    yield_!(length);
                    is_free(cell);
                    0
                }
            };
            is_free(cell);
        }
        3
    }

    in_an_operand {
        let cell = cell(&[1, 2]);
        let sum = cell.borrow().len() + { is_free(cell); yield_!(1) };
        is_free(cell);
        while let Some(last) = cell.borrow_mut().pop() {
            yield_!(last);
            is_free(cell);
        }
        sum
    }
} }

#[test]
fn in_a_block() {
    let cell = cell(&[1, 2]);
    let mut lengths = gen_! {
        match cell.borrow().len() {
            length => yield length,
        }
        yield 0;
    };
    assert_eq!(lengths.next(), Some(2));
    assert!(!is_free(cell));
    assert_eq!(lengths.next(), Some(0));
    assert!(is_free(cell));
}
