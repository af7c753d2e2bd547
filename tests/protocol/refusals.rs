//! What the compiler says to a protocol that is not kept.

#[test]
fn each_mistake_is_one_error_at_the_users_own_words() {
    trybuild::TestCases::new().compile_fail("tests/ui/protocol/*.rs");
}
