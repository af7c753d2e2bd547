//! What the analyses decide about small bodies.

use crate::analyze::released::Release;
use crate::elaborate::Elaborated;
use crate::sample::{Sample, generator, numbers, states};

/// The line of a state, without what it is indented by.
fn state(body: &str, name: &str) -> String {
    let states = states(body);
    let line = states.lines().find(|line| line.trim().starts_with(name)).unwrap_or_default();
    line.trim().to_owned()
}

#[test]
fn what_is_used_later_is_held_and_what_only_drops_is_kept() {
    assert_eq!(
        state("let first = make(); yield_!(1); end(first);", "resume 0"),
        "resume 0: [(guard·0), (list·1), first·2]"
    );
}

#[test]
fn what_has_been_moved_is_not_held() {
    assert_eq!(state("drop(guard); yield_!(1);", "resume 0"), "resume 0: [(list·1)]");
}

#[test]
fn numbers_that_nothing_uses_any_more_are_not_held() {
    assert_eq!(
        state("let n = 1; let m = 2; yield_!(n); yield_!(m);", "resume 1"),
        "resume 1: [(guard·0), (list·1)]"
    );
}

#[test]
fn what_lives_throughout_a_loop_is_in_its_frame() {
    let states = states("let mut n = 0; for x in list { yield_!(x); n += 1; } yield_!(n);");
    assert!(states.contains("region 1, loop label 0: frame [(guard·0), n·2, iter·4]"), "{states}");
}

#[test]
fn what_a_loop_moves_travels_by_value() {
    let states = states("loop { if c() { drop(guard); break } yield_!(1); } end();");
    assert!(states.contains("region 1, loop label 0: frame []"), "{states}");
    assert!(states.contains("start: [guard·0, (list·1)]"), "{states}");
}

#[test]
fn a_suspension_before_the_next_turn_has_no_state_of_its_own() {
    assert_eq!(state("loop { yield_!(1); }", "resume 0"), "resume 0: [] is start");
}

#[test]
fn a_closure_that_only_looks_stays_when_it_has_been_called() {
    let looks = "let look = move || guard.look(); look(); yield_!(1);";
    assert_eq!(state(looks, "resume 0"), "resume 0: [(list·1), look·2]");
    let takes = "let take = move || drop(guard); take(); yield_!(1);";
    assert_eq!(state(takes, "resume 0"), "resume 0: [(list·1)]");
}

#[test]
fn a_parameter_whose_bound_is_fn_stays_when_it_has_been_called() {
    let held = |bound: &str| {
        let source = format!("fn f(g: impl {bound}) -> impl Iterator<Item = u8> {{ g(); yield_!(1); }}");
        Sample::new(&generator(&source)).states()
    };
    assert!(held("Fn()").contains("resume 0: [(g·0)]"));
    assert!(held("FnOnce()").contains("resume 0: []"));
}

#[test]
fn an_unknown_method_borrows_and_a_known_one_consumes() {
    assert_eq!(state("guard.look(); yield_!(1);", "resume 0"), "resume 0: [(guard·0), (list·1)]");
    assert_eq!(state("guard.finish(); yield_!(1);", "resume 0"), "resume 0: [(list·1)]");
    assert_eq!(
        state("let b = make(); let b = b.with(1); yield_!(1); end(b);", "resume 0"),
        "resume 0: [(guard·0), (list·1), b·3]"
    );
}

#[test]
fn a_local_of_which_fields_were_read_is_kept_if_their_types_say_so() {
    assert_eq!(state("yield_!(guard.id); end();", "resume 0"), "resume 0: [(guard·0), (list·1)]");
    assert_eq!(state("yield_!(take(guard.name)); end();", "resume 0"), "resume 0: [(guard·0), (list·1)]");
}

#[test]
fn a_dead_iterator_makes_way_for_what_it_borrows_from() {
    let generator = numbers("let mut rows = list.rows_mut(); rows.next(); yield_!(1); list.push(1);");
    let sample = Sample::new(&generator);
    let Elaborated { facts, .. } = &sample.elaborated;
    let rows = sample.local("rows");
    let released = facts.states().into_iter().filter_map(|spot| facts.released(spot, rows));
    assert!(released.into_iter().any(|release| release == Release::Assumed));
}
