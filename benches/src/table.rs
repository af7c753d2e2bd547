//! The results as Markdown.

use crate::measure::{Consumer, Costs, Dyn, Fold, For, Implementation, Size, Workload};

/// A table for each consumer, of ratios to the best that can be written without a generator, and one of sizes.
pub fn print(unit: &str, workloads: &[Workload], costs: &Costs) {
    let shown: Vec<Implementation> = Implementation::ALL
        .into_iter()
        .filter(|implementation| workloads.iter().any(|workload| workload.has(*implementation)))
        .collect();
    let against_by_hand: Vec<_> =
        shown.iter().copied().filter(|implementation| *implementation != Implementation::Plain).collect();
    println!("## A `for` loop\n");
    ratios(unit, For::NAME, workloads, costs, &against_by_hand);
    println!("## A `for` loop over `&mut dyn Iterator`\n");
    ratios(unit, Dyn::NAME, workloads, costs, &against_by_hand);
    println!("## `fold`\n");
    ratios(unit, Fold::NAME, workloads, costs, &shown);
    println!("## Bytes of the iterator\n");
    sizes(workloads);
    for workload in workloads.iter().filter(|workload| !workload.note.is_empty()) {
        println!("{}: {}", workload.name, workload.note);
    }
}

/// The first column is a cost for each item, the others are ratios to it.
fn ratios(
    unit: &str,
    consumer: &'static str,
    workloads: &[Workload],
    costs: &Costs,
    shown: &[Implementation],
) {
    let Some((baseline, others)) = shown.split_first() else { return };
    print!("| workload | {}, {unit} an item |", baseline.name());
    others.iter().for_each(|other| print!(" {} |", other.name()));
    println!("\n|---|--:|{}", "--:|".repeat(others.len()));
    let mut logarithms = vec![Vec::new(); others.len()];
    for workload in workloads {
        let Some(base) = costs.get(workload, consumer, *baseline) else { continue };
        print!("| {} | {:.2} |", workload.name, base / workload.items() as f64);
        for (other, logarithms) in others.iter().zip(&mut logarithms) {
            match costs.get(workload, consumer, *other) {
                Some(cost) => {
                    print!(" {:.2} |", cost / base);
                    logarithms.push((cost / base).ln());
                }
                None => print!(" |"),
            }
        }
        println!();
    }
    print!("| geometric mean | |");
    for logarithms in logarithms {
        let mean = logarithms.iter().sum::<f64>() / logarithms.len() as f64;
        print!(" {:.2} |", mean.exp());
    }
    println!("\n");
}

fn sizes(workloads: &[Workload]) {
    // The others are handles of what is on the heap, pinned elsewhere or a stack of its own.
    use Implementation::{ByHand, Diapause, Generator, Nightly};
    let shown = [ByHand, Generator, Diapause, Nightly];
    let shown = shown.into_iter().filter(|shown| workloads.iter().any(|workload| workload.has(*shown)));
    let shown: Vec<_> = shown.collect();
    print!("| workload |");
    shown.iter().for_each(|implementation| print!(" {} |", implementation.name()));
    println!("\n|---|{}", "--:|".repeat(shown.len()));
    for workload in workloads {
        print!("| {} |", workload.name);
        for implementation in &shown {
            match workload.run(Size::NAME, *implementation) {
                Some(run) => print!(" {} |", (run.run)()),
                None => print!(" |"),
            }
        }
        println!();
    }
    println!();
}
