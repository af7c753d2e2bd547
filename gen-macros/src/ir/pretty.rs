//! The tree as text, for golden files.

use std::fmt::Write;

use quote::ToTokens;

use super::{Block, Kind, Node};

/// The tree, a line for each node, with names as comments spell them: `name·7`.
pub(crate) fn pretty(root: &Block) -> String {
    let mut text = String::new();
    nodes(root, 0, &mut text);
    text
}

fn nodes(block: &Block, depth: usize, text: &mut String) {
    block.nodes.iter().for_each(|node| self::node(node, depth, text));
}

fn line(depth: usize, content: &str, text: &mut String) {
    let _ = writeln!(text, "{}{content}", "    ".repeat(depth));
}

fn node(node: &Node, depth: usize, text: &mut String) {
    match &node.kind {
        Kind::Stmt(stmt) => line(depth, &tokens(stmt), text),
        Kind::Suspend(suspend) => {
            line(depth, &format!("suspend {}: {}", suspend.point.0, tokens(&suspend.value)), text);
        }
        Kind::Block(block) => {
            let label = block.label.map_or(String::new(), |label| format!(" label {}", label.0));
            line(depth, &format!("block{label}"), text);
            nodes(block, depth + 1, text);
        }
        Kind::If(branch) => {
            line(depth, &format!("if {}", tokens(&branch.cond)), text);
            nodes(&branch.then, depth + 1, text);
            if let Some(otherwise) = &branch.otherwise {
                line(depth, "else", text);
                nodes(otherwise, depth + 1, text);
            }
        }
        Kind::Match(choice) => {
            line(depth, &format!("match {}", tokens(&choice.scrutinee)), text);
            for arm in &choice.arms {
                let guard =
                    arm.guard.as_ref().map_or(String::new(), |guard| format!(" if {}", tokens(guard)));
                line(depth, &format!("arm {}{guard}", tokens(&arm.pattern)), text);
                nodes(&arm.body, depth + 1, text);
            }
        }
        Kind::LetElse(binding) => {
            line(depth, &format!("let {} = {} else", tokens(&binding.pattern), tokens(&binding.init)), text);
            nodes(&binding.otherwise, depth + 1, text);
        }
        Kind::Loop(looping) => {
            line(depth, &format!("loop label {}", looping.label.0), text);
            nodes(&looping.body, depth + 1, text);
        }
    }
}

/// Tokens on one line, without the words that mark names and the paths into the runtime.
fn tokens(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let text = text.replace(":: gen_runtime :: __private :: ", "");
    text.replace("__generator_local_", "·").replace("__generator_label_", "·")
}
