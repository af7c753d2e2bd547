//! Temporaries that live on while what follows them yields.

mod generators {
    use std::cell::RefCell;
    use std::rc::Rc;
    use std::sync::Mutex;

    use crate::readings::{Loud, agree, effect, record, show};

    fn number(loud: &Loud) -> usize {
        loud.0
    }

    fn sum(all: &[Loud]) -> usize {
        all.iter().map(number).sum()
    }

    /// A guard whose end is recorded, and what it guards.
    struct Door(RefCell<Vec<usize>>);

    struct Open<'a>(&'a Door);

    impl Door {
        fn lock(&self) -> Result<Open<'_>, String> {
            record("open");
            Ok(Open(self))
        }
    }

    impl Open<'_> {
        fn take(&mut self) -> Option<usize> {
            self.0.0.borrow_mut().pop()
        }
        fn all(&self) -> Vec<usize> {
            self.0.0.borrow().clone()
        }
    }

    impl Drop for Open<'_> {
        fn drop(&mut self) {
            record("shut");
        }
    }

    fn door() -> &'static Door {
        Box::leak(Box::new(Door(RefCell::new(vec![1, 2, 3]))))
    }

    agree! { generators! {
        what_an_operand_borrows_from_lives_to_the_end_of_the_statement {
            let sum = number(&Loud(1)) + yield_!(2) + number(&Loud(3));
            let pair = (effect(number(&Loud(4))), vec![Loud(5)].len(), yield_!(6), number(&Loud(7)));
            show(pair);
            record("next");
            let last = [Loud(8), Loud(9)].len() + yield_!(10);
            sum + last
        }
        what_a_scrutinee_borrows_from_lives_through_the_match {
            match number(&Loud(1)) {
                1 => { record("arm"); yield_!(2); record("still"); }
                _ => record("never"),
            }
            record("between");
            let n = match vec![Loud(3), Loud(4)].len() {
                0 => 0,
                n if n > 5 => yield_!(n),
                n => { yield_!(n); effect(n) }
            };
            record("between");
            match (effect(1), number(&Loud(5)), effect(2)) {
                (a, b, c) if yield_!(a + b + c) == 3 => record("yes"),
                (_, b, _) => { yield_!(b); }
            }
            n
        }
        a_guard_in_a_scrutinee_is_held_through_the_match {
            let door: &Door = door();
            match door.lock().unwrap().take() {
                Some(n) => { yield_!(n); record("inside"); }
                None => record("never"),
            }
            record("outside");
            match door.lock().unwrap().all().len() {
                0 => record("never"),
                n => { yield_!(n); }
            }
            let n = match *door.lock().unwrap().0.0.borrow() {
                ref list if list.is_empty() => 0,
                _ => 5,
            };
            n + yield_!(n)
        }
        a_guard_in_the_condition_of_an_if_let {
            let door: &Door = door();
            if let Some(n) = door.lock().unwrap().take() {
                yield_!(n);
                record("inside");
            }
            record("outside");
            let n = if let Some(n) = door.lock().unwrap().take() { yield_!(n) } else { 0 };
            record("outside");
            n
        }
        the_edition_decides_whether_a_guard_is_held_through_the_else {
            let door: &Door = door();
            for _ in 0..5 {
                if let Some(n) = door.lock().unwrap().take() {
                    yield_!(n);
                    record("then");
                } else {
                    record("else");
                    yield_!(9);
                    record("end of else");
                }
            }
            let n = if let 0 = number(&Loud(1)) + number(&Loud(2)) { yield_!(1) } else if let Some(n) = door.lock().unwrap().take() {
                n
            } else {
                effect(yield_!(2))
            };
            if let (3, 4) = (number(&Loud(3)) + yield_!(3), number(&Loud(4))) { record("never") } else { record("no"); yield_!(n); }
            n
        }
        what_a_head_made_ends_with_its_statement {
            let n = match number(&Loud(1)) + yield_!(2) { 6 => effect(1), n => effect(n) };
            record("behind");
            let m = if let 7 = number(&Loud(3)) + yield_!(4) { effect(7) } else { effect(8) };
            record("behind");
            yield_!(n + m)
        }
        a_guard_in_the_condition_of_a_while_let {
            let door: &Door = door();
            let mut all = 0;
            while let Some(n) = door.lock().unwrap().take() {
                if n == 2 { record("skip"); continue }
                all += yield_!(n);
                record("turn");
            }
            all
        }
        a_guard_in_the_head_of_a_for_is_held_through_the_loop {
            let door: &Door = door();
            for n in door.lock().unwrap().all() {
                if n == 3 { break }
                yield_!(n);
            }
            record("outside");
            for n in number(&Loud(1))..3 {
                yield_!(n);
            }
            record("outside");
            for item in sum(&[Loud(5), Loud(6)])..13 {
                yield_!(item);
            }
            7
        }
        a_question_mark_lets_its_operand_borrow {
            fn find(loud: &Loud) -> Option<usize> { Some(loud.0) }
            let sum = (|| Some(find(&Loud(1))? + 1))().unwrap_or(0);
            sum + yield_!(2)
        }
        what_is_borrowed_mutably_in_front_of_a_yield {
            fn bump(loud: &mut Loud) -> usize { loud.0 += 10; loud.0 }
            let n = bump(&mut Loud(1)) * yield_!(2);
            let text = format!("{} {}", number(&Loud(3)), yield_!(4));
            show(text);
            n
        }
        a_standard_guard_is_as_good {
            let counts: &Mutex<Vec<usize>> = Box::leak(Box::new(Mutex::new(vec![1, 2, 3])));
            let mut all = 0;
            while let Some(n) = counts.lock().unwrap().pop() {
                record(counts.try_lock().is_err());
                all += yield_!(n);
                record(counts.try_lock().is_err());
            }
            let shared: &RefCell<Vec<usize>> = Box::leak(Box::new(RefCell::new(vec![4])));
            match shared.borrow_mut().pop() {
                Some(n) => { record(shared.try_borrow().is_err()); all += yield_!(n); }
                None => record("never"),
            }
            record(shared.try_borrow().is_err());
            all
        }
        what_a_let_extends_lives_as_long_as_its_block {
            fn loud(n: usize) -> Loud { Loud(n) }
            let door: &Door = door();
            let first = &loud(1);
            record(first.0);
            let second = Loud(2);
            {
                let _inner = &mut loud(3).0;
                yield_!(4);
                let _list = &door.lock().unwrap().0;
                yield_!(5);
            }
            drop(second);
            yield_!(6);
            let constant: &'static Option<usize> = &Some(7);
            yield_!(7);
            constant.map_or(0, |n| n)
        }
        what_a_function_only_looked_at_stays_to_the_end_of_its_block {
            let looked_at = Loud(1);
            let n = number(&looked_at);
            yield_!(n);
            let pair = (Loud(2), Loud(3));
            let m = sum(std::slice::from_ref(&pair.0)) + number(&pair.1);
            yield_!(m + n);
            n
        }
        what_a_match_among_operands_made_lives_to_the_end_of_the_statement {
            let sum = match number(&Loud(1)) { n => { yield_!(2); record("arm"); n } } + number(&Loud(3)) + yield_!(4);
            record("behind");
            let n = (match number(&Loud(5)) { n if yield_!(n) == 0 => n, n => n + 1 }, effect(6)).1;
            record("behind");
            {
                let _local = Loud(7);
                let () = match number(&Loud(8)) {
                    n => {
                        yield_!(n);
                    }
                };
            }
            sum + match number(&Loud(9)) { 9 => yield_!(n), n => n }
        }
        what_a_field_or_an_element_is_taken_of_lives_as_long_as_what_it_is_of {
            struct Pair { loud: Loud, n: usize }
            impl Pair { fn new(n: usize) -> Self { Pair { loud: Loud(n), n } } }
            match (Loud(1), 2).1 {
                n => { yield_!(n); record("arm"); }
            }
            record("between");
            let n = match Pair::new(3).n { n => { yield_!(n); effect(n) } };
            record("between");
            match (Pair { loud: Loud(4), n }).loud.0 { n => { yield_!(n); } }
            if let n @ 5.. = (Loud(5), 6).1 { yield_!(n); record("then"); } else { record("never"); }
            record("between");
            for n in 0..(Loud(7), 2).1 { yield_!(n); }
            let mut turns = 0;
            while let 0..2 = (Loud(8), turns).1 { turns += 1; yield_!(turns); }
            record("between");
            let list: &Mutex<_> = Box::leak(Box::new(Mutex::new(vec![9, 10])));
            match list.lock().unwrap()[1] { n => { yield_!(n); record(&format!("{}", list.try_lock().is_err())); } }
            record(&format!("{}", list.try_lock().is_err()));
            match vec![Loud(11), Loud(12)][1].0 { n => { yield_!(n); } }
            n + (Loud(13), 14).1 + yield_!(15)
        }
        what_a_function_returns_lives_while_a_method_borrows_from_it {
            fn make(n: usize) -> Vec<Loud> { (0..n).map(Loud).collect() }
            fn pair(n: usize) -> (Vec<Loud>, usize) { (make(n), n) }
            match make(1).len() { n => { yield_!(n); record("arm"); } }
            let n = make(2).len() + { yield_!(1); 2 };
            match pair(4).0.len() { n => { yield_!(n); } }
            if let 1 = make(1).len() { yield_!(5); record("then"); }
            for n in 0..pair(2).1 { yield_!(n); }
            n
        }
        a_reference_is_not_held_on_to {
            struct Cursor { at: usize, seen: Vec<usize> }
            impl Cursor {
                fn step(&mut self) -> &mut Self { self.at += 1; self.seen.push(self.at); self }
                fn list(&self) -> &Vec<usize> { &self.seen }
                fn len(&self) -> usize { self.seen.len() }
                fn next(&mut self) -> usize { self.step().at }
            }
            fn count(list: &Vec<usize>) -> usize { list.len() }
            let cursor: &mut Cursor = Box::leak(Box::new(Cursor { at: 0, seen: vec![] }));
            let n = cursor.step().step().next() + cursor.next() * yield_!(1) + cursor.list().len() + yield_!(2);
            match cursor.step().len() { n => { cursor.step(); yield_!(n); } }
            match count(&cursor.list().clone()) { n => { cursor.step(); yield_!(n); cursor.step(); } }
            if let n @ 1.. = cursor.list().iter().len() { cursor.step(); yield_!(n); }
            for n in cursor.list().iter().copied().collect::<Vec<_>>() { if cursor.next() > 12 { break } yield_!(n); }
            n + cursor.at
        }
        chains_that_take_their_receiver_along_compile {
            let list = Rc::new(vec![3, 4]);
            let mut all = 0;
            for n in Rc::clone(&list).iter().map(|n| n + 1).rev().collect::<Vec<_>>().into_iter().skip(1) {
                all += yield_!(n);
            }
            match String::from("a b").split(' ').map(str::len).max().unwrap_or_default() {
                n => all += yield_!(n),
            }
            match Some(Loud(5)).into_iter().last().map(|loud| loud.0) {
                Some(n) => all += yield_!(n),
                None => record("never"),
            }
            all
        }
    } }
}
