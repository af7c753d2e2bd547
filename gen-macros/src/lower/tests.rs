//! What the lowering makes of each form, as text.

use crate::sample::tree;

/// The tree without indentation, for bodies whose nesting is not the question.
fn lines(body: &str) -> Vec<String> {
    tree(body).lines().map(|line| line.trim().to_owned()).collect()
}

#[test]
fn what_stands_before_a_yield_is_evaluated_before_it_and_the_rest_behind() {
    let lines = lines("let x = first(a(), yield_!(1), b()); use_it(x);");
    let at = |text: &str| lines.iter().position(|line| line.contains(text)).expect("the line is there");
    assert!(at("a ()") < at("suspend 0: 1"));
    assert!(at("suspend 0: 1") < at("b ()"));
    assert_eq!(lines.iter().filter(|line| line.contains("a ()")).count(), 1);
}

#[test]
fn an_operand_that_is_used_for_the_last_time_is_moved_before_the_yield() {
    let lines = lines("let pair = (guard, { yield_!(1); 2 }); end(pair);");
    assert!(lines.contains(&"let mut operand·3 = guard·0 ;".to_owned()), "{lines:#?}");
}

#[test]
fn an_operand_that_is_used_again_stays_where_it_is() {
    let lines = lines("let pair = (guard, { yield_!(1); 2 }); end(pair, guard);");
    assert!(lines.contains(&"value·4 = (guard·0 , value·3) ;".to_owned()), "{lines:#?}");
}

#[test]
fn an_operand_from_outside_of_the_loop_stays_where_it_is() {
    let lines = lines("loop { lend(list, { yield_!(1); 2 }); }");
    assert!(lines.iter().any(|line| line.starts_with("lend (list·1 ,")), "{lines:#?}");
}

#[test]
fn a_while_loop_tests_its_condition_in_every_turn() {
    assert_eq!(
        tree("while more() { yield_!(1); }"),
        "loop label 0\n    if more ()\n        suspend 0: 1\n    else\n        break 'loop·0 ;\n"
    );
}

#[test]
fn the_right_side_of_an_and_is_reached_only_when_the_left_one_says_yes() {
    let tree = tree("if list.is_empty() && { yield_!(1); true } { yield_!(2); }");
    let outer = tree.lines().position(|line| line == "    if list·1 . is_empty ()").expect("the left side");
    let yielded = tree.lines().position(|line| line.trim() == "suspend 0: 1").expect("the right side");
    assert!(outer < yielded, "{tree}");
    assert!(tree.lines().nth(yielded).is_some_and(|line| line.starts_with("        ")), "{tree}");
}

#[test]
fn statements_without_a_yield_stay_as_they_are() {
    let lines = lines("if list.is_empty() { for x in &list { skip(x) } } yield_!(1);");
    assert_eq!(lines.len(), 2, "{lines:#?}");
    assert!(lines[0].starts_with("if list·1 . is_empty () {"));
}

#[test]
fn what_is_bound_to_nothing_is_not_mentioned() {
    assert_eq!(tree("let _ = guard; yield_!(1); _ = guard;"), "suspend 0: 1\n");
    let inside = tree("if ask() { let _ = guard; } yield_!(1);");
    assert!(!inside.contains("guard"), "{inside}");
}
