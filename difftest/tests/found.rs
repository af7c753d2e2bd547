//! Bodies in which random ones have shown a bug, each small and by its name.
//!
//! They run in every way that the tester knows: to the end, dropped at each yield, with a panic at each effect.
#![allow(unused, clippy::all, reason = "the bodies are what a generator of programs writes")]

use difftest::stage::*;

macro_rules! found {
    ($($(#[$doc:meta])* $name:ident($($arg:pat),*)($($ty:ty),*)($($value:expr),*) -> $item:ty { $($body:tt)* })*) => { $(
        $(#[$doc])*
        mod $name {
            use super::*;

            pub(crate) type Item = $item;

            mod plain {
                use super::*;
                use difftest::{recorded_yield as yield_, recorded_yield_from as yield_from};

                pub(crate) fn body($($arg: $ty),*) {
                    $($body)*
                }
            }

            mod machine {
                use super::*;
                use gen_runtime::{generator, yield_, yield_from};

                #[generator]
                pub(crate) fn body($($arg: $ty),*) -> impl Iterator<Item = Item> {
                    $($body)*
                }
            }

            fn plain() {
                record(|| {
                    plain::body($($value),*);
                    None::<i64>
                });
            }

            fn machine(drive: Drive) {
                drive.run(|| machine::body($($value),*));
            }

            /// The arguments in order, as a generator that never starts drops them.
            fn unstarted() {
                let mut arguments: Vec<Box<dyn std::any::Any>> = Vec::new();
                $(arguments.push(Box::new($value));)*
            }

            #[test]
            fn agrees() {
                let case = Case { number: 0, plain, generator: machine, unstarted };
                if let Err(difference) = case.check() {
                    panic!("{difference}");
                }
            }
        }
    )* };
}

found! {
    /// A `_` parameter drops in its turn.
    an_unbound_parameter(a, _)(Loud, Loud)(loud("a"), loud("b")) -> i64 {
        tick(1);
    }

    /// A flag drops in the turn of its parameter.
    a_parameter_with_a_flag(a, b, c)(Loud, Loud, Loud)(loud("a"), loud("b"), loud("c")) -> i64 {
        if ask(1) {
            yield_!(eat(b));
        }
        tick(touch(&c));
    }

    /// An assignment on one path drops the old value of a parameter there.
    an_assignment_in_a_condition(a, mut b)(Loud, Loud)(loud("a"), loud("b")) -> Loud {
        ask(4) && {
            yield_!({
                b = a;
                loud("n")
            });
            ask(1)
        };
    }

    what_a_pattern_takes_on_one_path_is_dropped_on_the_other(a)(Option<Loud>)(maybe("a")) -> Loud {
        let _ = if ask(4) {
            if let Some(_found) = a {
                yield_!(loud("q"));
            }
            list("s")
        } else {
            list("t")
        };
    }

    what_an_error_is_in_stays_until_the_end()()() -> i64 {
        let answer = outcome("a");
        if let Ok(found) = answer {
            yield_!(touch(&found));
        } else {
            yield_!(1);
        }
        tick(2);
    }

    a_move_in_an_operand_before_an_assignment(mut a)(Loud)(loud("a")) -> i64 {
        let Some(_) = maybe("l") else {
            if ask(7) && {
                yield_!(if let Some(_taken) = Some(a) { 1 } else { 12 });
                ask(1)
            } {}
            a = loud("k");
            touch(&a);
            return;
        };
    }

    a_move_before_one_of_two_jumps(a)(Loud)(loud("a")) -> i64 {
        let _ = {
            'out: loop {
                if ask(3) {
                    break 'out;
                }
                yield_!(4);
                let Some(_) = maybe("d") else {
                    drop(a);
                    break 'out;
                };
            }
            ask(1)
        };
    }

    a_move_in_a_loop_without_a_yield(a)(Loud)(loud("a")) -> i64 {
        let _ = if ask(1) {
            'out: loop {
                if ask(7) {
                    break 'out;
                }
                if ask(8) {
                    drop(a);
                    break;
                }
            }
            yield_!(9);
            duo("w")
        } else {
            duo("l")
        };
    }

    locals_of_one_pattern_drop_in_their_order(n, mut a)(i64, Loud)(2, loud("a")) -> i64 {
        let _ = {
            let Duo { left: _d, right: e, .. } = duo("m");
            if ask(4) {
                a = e;
                yield_!(n);
            }
            1
        };
        touch(&a);
    }

    a_move_in_a_condition_behind_a_yield()()() -> Loud {
        if let Some(b) = Some(loud("l")) {
            if ask(2) && {
                yield_!(loud("n"));
                1 < b.finish()
            } {}
            ask(16);
        }
    }

    a_local_bound_to_nothing_on_one_path(a)(Option<Loud>)(maybe("a")) -> Loud {
        yield_!(loud("o"));
        if ask(5) {
            let _ = a;
        }
    }

    what_a_function_looked_at_is_not_borrowed(a)(Loud)(loud("a")) -> i64 {
        let number = touch(&a);
        yield_!(1);
        if ask(4) {
            yield_!(number);
        }
        yield_!(touch(&a) + {
            yield_!(2);
            3
        });
    }

    what_a_chain_of_methods_looked_at_is_not_borrowed()()() -> i64 {
        let all = list("a");
        let numbers: Vec<i64> = all.iter().map(touch).collect();
        yield_!(1);
        for number in numbers {
            yield_!(number);
        }
    }

    /// Operands drop before locals.
    an_operand_is_moved_before_the_next_one_suspends(a, b)(Loud, Loud)(loud("a"), loud("b")) -> i64 {
        let list = vec![a, {
            yield_!(1);
            b
        }];
        tick(list.iter().map(touch).sum());
        for c in list {
            let pair = (c, {
                yield_!(2);
                loud("d")
            });
            tick(touch(&pair.0));
        }
    }

    a_copy_of_a_field_takes_nothing_away(a)(Duo)(duo("a")) -> i64 {
        yield_!(a.count);
        for n in 0..2 {
            let b = Duo { left: loud("b"), right: loud("c"), count: n };
            let count = b.count;
            yield_!(count);
            tick(count);
        }
    }

    /// What a jump takes along drops, although a drop on the way panics.
    a_panic_while_a_jump_leaves_its_scopes(mut a)(List)(list("a")) -> i64 {
        let all = vec![loud("l"), loud("m")];
        'out: {
            for _b in all {
                let Some(_) = maybe("r") else {
                    break 'out;
                };
                yield_!(eat(a));
                a = list("t");
            }
        }
    }

    a_value_from_a_loop_is_dropped_behind_what_is_inside(mut a)(Duo)(duo("a")) -> i64 {
        drop(a);
        match outcome("e") {
            Ok(_e) => {
                yield_!(9);
                for _f in list("v") {
                    a = duo("y");
                }
            }
            Err(_) => {}
        }
    }

    a_branch_that_leaves_in_a_binding()()() -> i64 {
        let mut b = maybe("l");
        b = if ask(4) {
            let _: () = {
                return;
            };
        } else {
            yield_!(7);
            maybe("s")
        };
        tick(b.iter().map(touch).sum());
    }

    a_view_is_in_the_way_of_a_move(a)(Loud)(loud("a")) -> Loud {
        let view = a.view();
        tick(view.touch());
        yield_!({
            yield_!(if ask(2) {
                drop(a);
                loud("p")
            } else {
                loud("q")
            });
            loud("r")
        });
    }

    a_view_is_in_the_way_of_an_assignment()()() -> Loud {
        let mut a = loud("l");
        let view = a.view();
        tick(view.touch());
        a = loud("o");
        if ask(6) {
            yield_!(loud("r"));
        }
        touch(&a);
    }

    a_view_of_what_is_moved_behind_a_yield()()() -> i64 {
        let a = loud("a");
        let view = a.view();
        view.touch();
        if ask(1) {
            yield_!(1);
            drop(a);
        } else {
            tick(3);
        }
        yield_!(2);
        tick(4);
    }

    a_closure_that_only_looks_is_held(a)(Loud)(loud("a")) -> i64 {
        let look = move |n: i64| n + a.touch();
        yield_!(look(7));
        tick(1);
    }

    a_closure_that_takes_is_gone(a, b)(Loud, Loud)(loud("a"), loud("b")) -> i64 {
        let look = || touch(&a);
        look();
        yield_!(2);
        if ask(2) {
            let take = || eat(a);
            yield_!(4);
            tick(take());
        }
        yield_!(touch(&b));
    }

    a_local_that_is_initialised_on_one_path(a, b)(Loud, Loud)(loud("a"), loud("b")) -> i64 {
        let x;
        if ask(1) {
            x = a;
            yield_!(1);
            tick(touch(&x));
        } else if ask(2) {
            return;
        }
        yield_!(2);
        let y: Loud;
        match pick(3) {
            0 => {
                y = b;
                yield_!(touch(&y));
            }
            1 => {
                yield_!(11);
                y = loud("z");
            }
            _ => y = b,
        }
        yield_!(3);
        touch(&y);
    }

    an_option_that_is_taken_and_filled_in_a_loop(a)(Loud)(loud("a")) -> i64 {
        let mut held = Some(a);
        while let Some(taken) = held {
            yield_!(1);
            held = if ask(1) { Some(taken) } else { None };
            yield_!(2);
        }
        tick(1);
        yield_!(3);
    }

    /// A `Copy` part that a pattern takes leaves the local whole.
    what_a_pattern_copies_leaves_the_rest(a)(Bell)(bell("a")) -> i64 {
        let b = duo("b");
        let Bell { number, .. } = a;
        let Duo { count, .. } = b;
        yield_!(number + count);
        let c = (3, loud("c"));
        let (n, _) = c;
        yield_!(n);
        let d = [bell("d"), bell("e")];
        let [Bell { number: n @ 1.., .. }, ..] = d else { return };
        yield_!(n);
        let e = Box::new(bell("f"));
        let Bell { number: n, .. } = *e;
        yield_!(n);
    }

    /// On one path something is copied out of the local, on others nothing.
    what_one_arm_copies(a)(Mixed)(mixed("a")) -> i64 {
        match a {
            Mixed::Numbered(n, _) if ask(1) => {
                yield_!(n);
            }
            Mixed::Numbered(..) => {
                yield_!(1);
                tick(2);
            }
            Mixed::Plain { .. } => tick(3),
        }
        yield_!(4);
        let b = if ask(5) { Ok((6, loud("b"))) } else { Err(loud("c")) };
        if let Ok((n, _)) = b {
            tick(n);
        } else if ask(7) {
            yield_!(8);
        }
        yield_!(9);
    }

    /// On one path something is moved out of the local, on others it is only looked at.
    what_one_path_moves_out(a, b)(Duo, Duo)(duo("a"), duo("b")) -> i64 {
        if ask(1) {
            eat(a.left);
            eat(a.right);
        } else {
            tick(a.count);
        }
        yield_!(2);
        let taken = match ask(3) {
            true => Some((b.left, b.right)),
            false => None,
        };
        yield_!(4);
        tick(5);
    }

    what_a_loop_copies_out_of_each(a)(Duo)(duo("a")) -> i64 {
        for each in [mixed("b"), mixed("c")] {
            let Mixed::Numbered(n, _) = each else {
                yield_!(1);
                continue;
            };
            if ask(2) {
                yield_!(n);
                break;
            }
        }
        yield_!({
            let Duo { count, .. } = a;
            count
        });
    }

    what_a_closure_copies_stays(a)(Bell)(bell("a")) -> i64 {
        let b = bell("b");
        let c = Box::new(bell("c"));
        let sum = (0..3).map(|n| n + a.number).map(move |n| n + b.number).sum::<i64>();
        yield_!(sum + Some(1).map_or(0, |n| n + c.number));
        let d = duo("d");
        let take = || eat(d.left) + eat(d.right);
        yield_!(take());
    }

    an_assignment_makes_whole_what_is_copied_from(mut a)(Duo)(duo("a")) -> i64 {
        a = duo("b");
        yield_!(if ask(1) { a.count } else { 2 });
    }

    /// One path copies a number, another one moves the whole, a third does nothing.
    what_is_copied_on_one_path_and_moved_on_another(a, b)(Duo, Duo)(duo("a"), duo("b")) -> i64 {
        match pick(1) {
            0 => tick(a.count),
            1 => drop(a),
            _ => {
                yield_!(2);
            }
        }
        yield_!(3);
        match maybe("c") {
            Some(_) => {
                b;
            }
            None => tick(b.count),
        }
        yield_!(4);
    }

    what_a_closure_in_a_loop_copies(a)(Duo)(duo("a")) -> i64 {
        for n in 0..2 {
            let add = move |n: i64| n + a.count;
            yield_!(add(n));
        }
        yield_!(3);
    }

    /// The old value waits for the assignment, although a number was copied out of it before the yield.
    what_is_copied_from_before_an_assignment(mut a, mut b)(Duo, Option<Bell>)(duo("a"), Some(bell("b"))) -> i64 {
        yield_!(a.count);
        a = duo("c");
        for n in 0..2 {
            let Duo { count, .. } = a;
            yield_!(count);
            a = duo("d");
        }
        while let Some(Bell { number, .. }) = b {
            yield_!(number);
            b = if ask(1) { Some(bell("e")) } else { None };
        }
        if ask(2) {
            yield_!(a.count);
        } else {
            yield_!(3);
        }
        a = duo("f");
        yield_!(4);
    }

    a_field_that_gets_a_new_value_makes_whole(mut a)(Duo)(duo("a")) -> i64 {
        eat(a.left);
        a.left = loud("b");
        yield_!(1);
        tick(2);
    }

    /// It drops behind what its branch has bound, and before what it was chosen by.
    a_value_that_nobody_wants(a)(Loud)(loud("a")) -> i64 {
        match outcome("b") {
            Ok(b) => {
                yield_!(touch(&b));
                loud("c")
            }
            Err(_) => loud("d"),
        };
        let _ = if ask(1) {
            let _e = loud("e");
            yield_!(2);
            loud("f")
        } else {
            a
        };
        {
            let _g = loud("g");
            yield_!(3);
            loud("h")
        };
        match (match maybe("i") {
            Some(_) => {
                yield_!(4);
                loud("j")
            }
            None => loud("k"),
        }) {
            ref l => {
                yield_!(touch(l));
            }
        }
        tick(5);
    }

    an_operand_that_was_looked_at_before(a, mut b)(Loud, Loud)(loud("a"), loud("b")) -> i64 {
        let c = loud("c");
        a.touch();
        Duo { left: a, right: { yield_!(1); loud("d") }, count: 2 };
        (b, { yield_!(3); loud("e") });
        b = loud("f");
        yield_!(touch(&b));
    }

    a_flag_that_never_keeps_anything(mut a)(Option<Loud>)(maybe("a")) -> Loud {
        'out: {
            for _ in 0..3 {
                let Some(_taken) = a else {
                    yield_!(loud("b"));
                    let Some(_) = maybe("c") else {
                        break 'out;
                    };
                    a = maybe("d");
                    continue;
                };
                a = maybe("e");
            }
        }
    }

    /// What a pattern leaves of an item or of a temporary is there until its turn or its `match` ends.
    what_a_pattern_copies_out_of_a_temporary()()() -> i64 {
        for (n, _) in [(1, loud("a")), (2, loud("b"))] {
            yield_!(n);
            tick(n);
        }
        for Bell { number, .. } in [bell("c"), bell("d")] {
            yield_!(number);
            tick(number);
        }
        match (3, loud("e")) {
            (n, _) => {
                yield_!(n);
                tick(n);
            }
        }
        for label in ["f", "g"] {
            match mixed(label) {
                Mixed::Numbered(n, _) if ask(n) => {
                    yield_!(n);
                }
                Mixed::Numbered(n, _) => tick(n),
                Mixed::Plain { loud } => {
                    yield_!(touch(&loud));
                }
            }
            if let Mixed::Numbered(n, _) = mixed(label) {
                yield_!(n);
            } else {
                yield_!(4);
            }
            let Mixed::Numbered(n, _) = mixed(label) else {
                yield_!(5);
                continue;
            };
            yield_!(n);
            tick(n);
        }
    }

    /// What is read through a pointer or a guard leaves it where it is.
    what_is_read_through_a_pointer()()() -> i64 {
        let a = std::rc::Rc::new((1, bell("a")));
        let b = Box::new((2, loud("b")));
        let n = a.0;
        yield_!(b.0 + n);
        let c = std::rc::Rc::new(3);
        let d = bell("d");
        let e = &d.number;
        yield_!(*c + *e);
        let f = std::cell::RefCell::new((Some(4), loud("f")));
        {
            let g = f.borrow();
            let n = g.0.unwrap_or(1) + [1].iter().map(|n| n + g.0.unwrap_or(2)).sum::<i64>();
            tick(n);
            tick(i64::from(f.try_borrow_mut().is_err()));
        }
        yield_!(5);
    }

    /// The closure in an adapter owns something with a drop.
    what_an_adapter_has_taken_along(a)(Loud)(loud("a")) -> i64 {
        let mut b = (0..3).map(move |n| n + a.touch());
        let n = b.next().unwrap_or(0);
        yield_!(n);
        let c = loud("c");
        let d = vec![1, 2].into_iter().filter(move |n| *n < c.touch()).enumerate();
        yield_!(2);
        let mut e = vec![loud("e"), loud("f")].into_iter();
        let g = e.by_ref().next();
        yield_!(3);
        tick(i64::from(e.next().is_none()));
    }

    /// What is left of a tuple drops in its place, part by part.
    what_is_left_of_a_tuple(a, b)(Loud, (Loud, Loud))(loud("a"), (loud("b"), loud("c"))) -> i64 {
        let c = (loud("d"), loud("e"), loud("f"));
        let d = loud("g");
        eat(c.1);
        yield_!(1);
        let mut e = (loud("h"), loud("i"), 2);
        if ask(3) {
            eat(e.0);
            yield_!(e.2);
        }
        e.2 += e.1.touch();
        yield_!(e.2);
        eat(b.0);
        yield_!(4);
        let f = (loud("j"), a);
        let (g, _) = f;
        yield_!(touch(&g));
        for n in 0..2 {
            let h = (loud("k"), n);
            if ask(n) {
                eat(h.0);
            }
            yield_!(h.1);
        }
    }

    /// A jump out of a block leaves a local whole of which something is copied on the other way.
    a_jump_before_something_is_copied(a)(Duo)(duo("a")) -> i64 {
        let b = duo("b");
        'out: {
            let Some(_) = maybe("c") else {
                break 'out;
            };
            yield_!(b.count);
        }
        tick(1);
        'out: {
            if ask(2) {
                yield_!(3);
            } else {
                if ask(4) {
                    break 'out;
                }
            }
            let Duo { count: _n, .. } = a;
        }
        tick(5);
    }

    /// What is left of a tuple is what is left of its parts, however the tuple is made and used besides.
    a_tuple_that_is_moved_whole_on_another_path(a, b)((Loud, Loud), i64)((loud("a"), loud("b")), 1) -> i64 {
        let c = {
            yield_!(b);
            (loud("c"), loud("d"))
        };
        if ask(1) {
            eat(c.1);
        } else {
            let d = c;
            yield_!(touch(&d.0));
            eat(d.1);
        }
        yield_!(2);
        let mut e = 'out: loop {
            if ask(3) {
                break 'out (loud("e"), loud("f"));
            }
            break 'out (loud("g"), loud("h"));
        };
        eat(e.0);
        yield_!(3);
        if ask(4) {
            e = (loud("i"), loud("j"));
        }
        yield_!(4);
        let f = if ask(5) { Some(a) } else { eat(a.0); None };
        yield_!(i64::from(f.is_some()));
        tick(6);
    }

    /// A jump out of a block sets the flag of a temporary, if other ways to the block's end do.
    a_jump_past_a_scrutinee_that_waits()()() -> i64 {
        if let Some(_) = maybe("a") {
            'out: {
                match outcome("b") {
                    Ok(_c) => {
                        yield_!(1);
                    }
                    Err(_c) => {
                        if ask(2) {
                            break 'out;
                        }
                    }
                }
            }
            loud("d")
        } else {
            loud("e")
        };
    }

    /// The fields that are left of a struct drop where it would, as far as the body tells of them.
    what_is_left_of_a_struct(a)(Duo)(duo("a")) -> i64 {
        let b = if ask(1) {
            Duo { left: loud("b"), right: loud("c"), count: 1 }
        } else {
            yield_!(1);
            Duo { left: loud("d"), right: loud("e"), count: 2 }
        };
        let _c = loud("f");
        eat(b.left);
        yield_!(2);
        tick(touch(&a.left));
        eat(a.right);
        yield_!(3);
        for n in 0..2 {
            let d = Duo { left: loud("g"), right: loud("h"), count: n };
            yield_!(d.count);
            eat(d.right);
            yield_!(4);
            tick(5);
        }
    }

    /// What a pattern leaves of a struct drops where the struct would.
    what_a_pattern_leaves_of_a_struct(a)(Duo)(duo("a")) -> i64 {
        let b = Duo { left: loud("b"), right: loud("c"), count: 1 };
        let Duo { left, count, .. } = b;
        yield_!(count);
        tick(touch(&left));
        yield_!(touch(&b.right));
        tick(b.count);
        let Duo { right: c, left: ref d, .. } = a;
        tick(touch(d));
        yield_!(touch(&c));
        tick(touch(&a.left));
        yield_!(2);
    }

    /// What a pattern leaves of the value in a head drops when the arm or the turn ends.
    what_a_pattern_leaves_in_a_head(a)((Loud, Loud))((loud("a"), loud("b"))) -> i64 {
        for (b, _, (c, _)) in [(loud("c"), loud("d"), (loud("e"), loud("f")))] {
            yield_!(touch(&b));
            if ask(1) {
                continue;
            }
            eat(c);
            yield_!(1);
        }
        if let Some((_, c)) = Some((loud("g"), loud("h"))) {
            yield_!(2);
            eat(c);
        }
        let mut d = vec![(loud("i"), loud("j")), a];
        while let Some((e, _)) = d.pop() {
            let _f = loud("k");
            yield_!(touch(&e));
        }
        match Some((loud("l"), loud("m"))) {
            Some((e, _)) if ask(2) => {
                yield_!(3);
                eat(e);
            }
            Some((_, e)) => {
                yield_!(touch(&e));
            }
            None => {}
        }
        tick(3);
    }

    /// What a `let` leaves of a branch's value drops before the temporaries in front of the branches.
    what_a_let_leaves_of_a_branch()()() -> i64 {
        let (a, _) = match outcome("a") {
            Ok(_) => {
                yield_!(1);
                (loud("b"), loud("c"))
            }
            Err(_) => (loud("d"), loud("e")),
        };
        let (_, mut b): (Loud, i64) = if let Some(_) = maybe("f") {
            let _c = loud("g");
            yield_!(2);
            (loud("h"), 1)
        } else {
            (loud("i"), 2)
        };
        b += touch(&a);
        yield_!(b);
    }

    /// On each path drops what is left there: the whole, or the other fields.
    what_is_left_of_a_struct_on_each_path(a, b)(Duo, Duo)(duo("a"), duo("b")) -> i64 {
        let c = Duo { left: loud("c"), right: loud("d"), count: 1 };
        if ask(1) {
            eat(c.left);
        } else if ask(2) {
            eat(c.right);
            yield_!(c.count);
        }
        let _d = loud("e");
        yield_!(1);
        if ask(3) {
            yield_!(eat(a.left));
            tick(touch(&a.right));
        } else {
            tick(a.count);
        }
        yield_!(2);
        for n in 0..2 {
            let e = Duo { left: loud("f"), right: loud("g"), count: n };
            if ask(4) {
                eat(e.left);
            } else {
                eat(e.right);
            }
            yield_!(n);
            tick(5);
        }
        match outcome("h") {
            Ok(_) => {
                let Duo { count, right: f, .. } = b;
                yield_!(touch(&f) + count);
                tick(touch(&b.left));
            }
            Err(f) => {
                yield_!(touch(&f));
                drop(b);
            }
        }
        yield_!(3);
    }

    /// A jump in the argument of a macro gives the loop its value.
    a_jump_in_the_argument_of_a_macro(a)(i64)(3) -> i64 {
        let mut b = 0;
        'out: loop {
            b += 1;
            if ask(b) {
                break 'out;
            }
            vec![loud("b"), {
                yield_!(b);
                if b == a {
                    break 'out;
                }
                loud("c")
            }];
        }
    }

    /// A part of a tuple is an operand that has been moved before the yield behind it.
    a_part_as_an_operand()()() -> i64 {
        let a = (loud("a"), loud("b"));
        (a.1, {
            yield_!(1);
            1
        });
        tick(2);
    }
}
