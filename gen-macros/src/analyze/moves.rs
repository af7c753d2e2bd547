//! What the names of methods tell about moves: conventions, and so heuristics.

/// Whether a method of this name takes its receiver by value, by the naming conventions of the standard
/// library and of builders.
pub(crate) fn consumes_by_convention(method: &str, arguments: usize) -> bool {
    const WORDS: &[&str] = &[
        "build",
        // Of a reader; a text loses nothing by it.
        "bytes",
        "lines",
        "chain",
        "close",
        "cloned",
        "collect",
        "commit",
        "copied",
        "count",
        "cycle",
        "enumerate",
        "finish",
        "flatten",
        "flat_map",
        "filter",
        "filter_map",
        "fold",
        "fuse",
        "inspect",
        "inspect_err",
        "join",
        "last",
        "map",
        "map_err",
        "map_or",
        "map_or_else",
        "map_while",
        "max",
        "max_by",
        "max_by_key",
        "min",
        "min_by",
        "min_by_key",
        "and_then",
        "or_else",
        "partition",
        "peekable",
        "product",
        "reduce",
        "rev",
        "scan",
        "skip",
        "skip_while",
        "spawn",
        "step_by",
        "sum",
        "take_while",
        "transpose",
        "try_into",
        "unzip",
        "zip",
        "for_each",
        "finalize",
        "rollback",
        "shutdown",
        "done",
        "downcast",
        "end",
        "into",
        "ok",
        "err",
        "ok_or",
        "ok_or_else",
        "leak",
        "abort",
        "or",
        "xor",
        "and",
        "is_some_and",
        "is_ok_and",
        "is_err_and",
        "is_none_or",
        "send",
        "remove_entry",
        "and_modify",
        "or_default",
        "wait_with_output",
        "then",
        "then_some",
    ];
    const PREFIXES: &[&str] = &["into_", "unwrap", "expect", "or_insert", "with_"];
    // `Iterator::take` consumes, `Option::take` does not.
    let takes = method == "take" && arguments > 0;
    takes || WORDS.contains(&method) || PREFIXES.iter().any(|prefix| method.starts_with(prefix))
}

/// Whether a collection or an `Option` is gone when its method of this name has been called.
pub(crate) fn converts(method: &str) -> bool {
    const WORDS: &[&str] = &[
        "expect",
        "into_boxed_slice",
        "into_boxed_str",
        "into_bytes",
        "into_iter",
        "into_keys",
        "into_sorted_vec",
        "into_values",
        "into_vec",
        "unwrap",
        "unwrap_or",
        "unwrap_or_default",
        "unwrap_or_else",
    ];
    WORDS.contains(&method)
}

/// Whether a method of the standard library that has this name needs a mutable receiver: not `borrow_mut`.
pub(crate) fn borrows_mutably(method: &str) -> bool {
    const WORDS: &[&str] = &[
        "as_mut",
        "as_mut_slice",
        "chunks_exact_mut",
        "chunks_mut",
        "first_mut",
        "get_mut",
        "iter_mut",
        "last_mut",
        "peek_mut",
        "split_at_mut",
        "values_mut",
    ];
    WORDS.contains(&method)
}

/// Whether a method of this name returns something that borrows from its receiver and has nothing to drop.
pub(crate) fn reborrows_by_convention(method: &str) -> bool {
    const WORDS: &[&str] = &[
        "bytes",
        "char_indices",
        "chars",
        "chunks",
        "chunks_exact",
        "drain",
        "first",
        "get",
        "iter",
        "keys",
        "last",
        "lines",
        "peek",
        "splitn",
        "values",
        "windows",
        "deref",
        "entry",
        "by_ref",
        "or_default",
    ];
    const PREFIXES: &[&str] = &["as_", "get_", "iter_", "or_insert", "split", "strip_", "trim"];
    WORDS.contains(&method)
        || method.ends_with("_mut") && method != "borrow_mut"
        || method != "split_off" && PREFIXES.iter().any(|prefix| method.starts_with(prefix))
}

/// Whether a method of this name iterates over references into its receiver, or over values as small.
pub(crate) fn iterates_references_by_convention(method: &str) -> bool {
    const WORDS: &[&str] = &[
        "iter",
        "iter_mut",
        "keys",
        "values",
        "values_mut",
        "windows",
        "chunks",
        "chunks_mut",
        "chunks_exact",
        "chars",
        "char_indices",
        "bytes",
        "split_whitespace",
    ];
    WORDS.contains(&method)
}

/// Whether an adapter of this name has the items of the iterator that it adapts, or numbers next to them.
pub(crate) fn passes_items_on(method: &str) -> bool {
    const WORDS: &[&str] = &[
        "by_ref",
        "cycle",
        "enumerate",
        "filter",
        "fuse",
        "inspect",
        "peekable",
        "rev",
        "skip",
        "skip_while",
        "step_by",
        "take",
        "take_while",
    ];
    WORDS.contains(&method)
}

/// Whether an iterator's method of this name makes one that goes on iterating over what the first one does.
pub(crate) fn adapts(method: &str) -> bool {
    passes_items_on(method) || ["chain", "cloned", "copied", "filter_map", "map", "zip"].contains(&method)
}

/// Whether a method of this name makes a collection, or another value out of all that there is.
pub(crate) fn collects_by_convention(method: &str) -> bool {
    const WORDS: &[&str] = &[
        "clone",
        "collect",
        "concat",
        "fold",
        "into_owned",
        "join",
        "partition",
        "reduce",
        "to_owned",
        "to_string",
        "to_vec",
        "try_fold",
        "unzip",
    ];
    WORDS.contains(&method)
}

/// Whether a method of this name gives one element at most.
pub(crate) fn gives_one_by_convention(method: &str) -> bool {
    const WORDS: &[&str] = &[
        "as_deref",
        "as_ref",
        "back",
        "find",
        "find_map",
        "first",
        "front",
        "get",
        "get_mut",
        "last",
        "max",
        "max_by",
        "max_by_key",
        "min",
        "min_by",
        "min_by_key",
        "next",
        "next_back",
        "nth",
        "peek",
    ];
    WORDS.contains(&method)
}

/// Whether a method of this name makes something else of one element, if it is called on that.
pub(crate) fn turns_one_by_convention(method: &str) -> bool {
    const WORDS: &[&str] = &[
        "and",
        "and_then",
        "cloned",
        "copied",
        "map",
        "map_or",
        "map_or_else",
        "ok_or",
        "ok_or_else",
        "or",
        "or_else",
        "unwrap_or",
        "unwrap_or_default",
        "unwrap_or_else",
    ];
    WORDS.contains(&method)
}

/// Whether a method of this name puts what it is given into its receiver.
pub(crate) fn stores_by_convention(method: &str) -> bool {
    const WORDS: &[&str] = &["extend", "fill", "insert", "push", "push_back", "push_front", "replace", "set"];
    WORDS.contains(&method)
}

/// Whether a function, method or type of this name makes a guard: a value that is there for its drop, and
/// out of which nothing can be moved.
pub(crate) fn guards_by_convention(name: &str) -> bool {
    const WORDS: &[&str] =
        &["lock", "read", "write", "borrow", "borrow_mut", "enter", "entered", "acquire", "guard"];
    WORDS.contains(&name)
        || name.starts_with("try_") && WORDS.contains(&&name["try_".len()..])
        || name.ends_with("_guard")
        || name.contains("Guard")
}
