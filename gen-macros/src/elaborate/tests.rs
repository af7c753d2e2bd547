//! What becomes of locals that are moved on some of their paths.

use crate::sample::{states, tree};

fn lines(body: &str) -> Vec<String> {
    tree(body).lines().map(|line| line.trim().to_owned()).filter(|line| line != "() ;").collect()
}

/// Where a line that contains the text stands.
fn at(lines: &[String], text: &str) -> usize {
    lines.iter().position(|line| line.contains(text)).unwrap_or_else(|| panic!("no `{text}` in {lines:#?}"))
}

#[test]
fn both_ways_to_a_place_set_the_flag() {
    let lines = lines("let a = make(); if c() { drop(a) } yield_!(1); end();");
    assert!(at(&lines, "drop (a·2)") < at(&lines, "a·3 = type_3 . same (None) ;"));
    assert!(at(&lines, "else") < at(&lines, "a·3 = type_3 . same (Some (a·2)) ;"));
    assert!(at(&lines, "let mut a·3 ;") < at(&lines, "let mut a·2 = make () ;"));
}

#[test]
fn a_state_holds_the_flag_and_not_the_local() {
    let states = states("let a = make(); if c() { drop(a) } yield_!(1); end();");
    assert!(states.contains("resume 0: [(guard·0), (list·1), a·3]"), "{states}");
}

#[test]
fn what_is_moved_on_every_way_needs_no_flag() {
    let tree = tree("let a = make(); if c() { drop(a) } else { end(a) } yield_!(1);");
    assert!(!tree.contains("Some (a"), "{tree}");
}

#[test]
fn a_local_whose_scope_ends_where_the_ways_meet_needs_no_flag() {
    let tree = tree("for x in list { yield_!(1); if c() { yield_!(take(x)); } }");
    assert!(!tree.contains("Some (x"), "{tree}");
}

#[test]
fn a_pattern_that_leaves_nothing_needs_no_flag() {
    let tree = tree("let a = make(); if let Some(b) = a { yield_!(b); } yield_!(2);");
    assert!(!tree.contains("Some (a"), "{tree}");
    let tree = tree_of_result();
    assert!(tree.contains("Some (a"), "{tree}");
}

fn tree_of_result() -> String {
    tree("let a = make(); if let Ok(b) = a { yield_!(b); } yield_!(2);")
}

#[test]
fn a_new_value_drops_the_old_one_in_the_flag() {
    let lines = lines("let mut a = make(); if c() { drop(a) } yield_!(1); a = make(); yield_!(2); end(&a);");
    assert_eq!(at(&lines, "a·2 = make () ;"), 1);
    let assigned = lines.iter().rposition(|line| line == "a·2 = make () ;").expect("the assignment");
    assert_eq!(lines[assigned + 1], "a·3 = type_3 . same (None) ;", "{lines:#?}");
}

#[test]
fn a_jump_to_where_the_ways_meet_is_a_node() {
    let lines = lines("let a = make(); 'out: { if c() { break 'out; } yield_!(1); drop(a); } yield_!(2);");
    assert!(at(&lines, "Some (a·2)") < at(&lines, "break 'out·0"));
}

#[test]
fn locals_of_one_pattern_are_bound_in_their_turns() {
    let lines = lines("let (a, b) = two(); if c() { drop(a) } yield_!(1); end(&b);");
    let turns = [at(&lines, "two ()"), at(&lines, "let a·2 ="), at(&lines, "let b·3 =")];
    assert!(turns.is_sorted(), "{lines:#?}");
}

#[test]
fn what_is_left_of_a_local_goes_into_its_flag() {
    let lines = lines("let a = make(); if c() { yield_!(a.n); } else { yield_!(2); } yield_!(3);");
    assert!(at(&lines, "let item·3 : u8 = a·2 . n") < at(&lines, "__flag ! (a·2 Whole [[a·2 . n]] [])"));
    assert!(at(&lines, "__flag ! (a·2 Whole [] [[a·2 . n]])") < at(&lines, "suspend 1: 2"));
}

#[test]
fn a_number_that_every_way_copies_needs_no_flag() {
    let tree = tree("let a = make(); if c() { yield_!(a.n); } else { note(a.n); } yield_!(3);");
    assert!(!tree.contains("__flag"), "{tree}");
}

/// How many loops the tree of a body has, of which none is the user's.
fn pieces(body: &str) -> usize {
    tree(body).matches("loop label").count()
}

#[test]
fn a_block_with_many_suspensions_is_cut_in_pieces() {
    assert_eq!(pieces(&"yield_!(1);".repeat(127)), 0);
    assert_eq!(pieces(&"yield_!(1);".repeat(128)), 8);
    assert_eq!(pieces(&"if c() { yield_!(1); }".repeat(128)), 8);
}

#[test]
fn pieces_are_cut_in_pieces() {
    assert_eq!(pieces(&"yield_!(1);".repeat(16 * 34)), 34 + 3);
}

#[test]
fn where_locals_are_declared_the_last_piece_is_the_rest_of_the_block() {
    let tree = tree(&"let a = make(); yield_!(1);".repeat(128));
    let lines: Vec<&str> = tree.lines().collect();
    let begin = lines.iter().position(|line| line.contains("loop label")).expect("there is a piece");
    assert!(lines[begin + 1..].iter().all(|line| line.starts_with("    ")), "{tree}");
}

#[test]
fn no_piece_begins_where_something_may_be_borrowed() {
    let turn =
        "last = list.last(); if let Some(n) = last { yield_!(*n); } list.pop(); yield_!(1); yield_!(2);";
    let tree = tree(&format!("let mut last; {}", turn.repeat(50)));
    let lines: Vec<&str> = tree.lines().map(str::trim).collect();
    assert!(tree.contains("loop label"), "{tree}");
    for at in (0..lines.len()).filter(|at| lines[*at].starts_with("if let Some")) {
        assert!(lines[at - 1].starts_with("last"), "{tree}");
    }
}
