//! The example `tree`: both walks over a small tree of files.

mod example;

use std::fs;
use std::path::PathBuf;

/// A tree of its own for the test of this name.
fn tree(name: &str) -> String {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    for folder in ["garden/beds/north", "garden/empty"] {
        fs::create_dir_all(root.join(folder)).expect("folders can be made");
    }
    for file in ["garden/beds/north/kale", "garden/beds/peas", "garden/apples", "soil"] {
        fs::write(root.join(file), "").expect("files can be made");
    }
    root.into_os_string().into_string().expect("the path is UTF-8")
}

#[test]
fn depth_first_draws_the_tree() {
    let root = tree("depth_first");
    let expected = "\
depth_first/
  garden/
    apples
    beds/
      north/
        kale
      peas
    empty/
  soil
";
    assert_eq!(example::stdout("tree", &[&root]), expected);
}

#[test]
fn breadth_first_goes_level_by_level() {
    let root = tree("breadth_first");
    let output = example::stdout("tree", &["--levels", &root]);
    let output = output.replace('\\', "/");
    let lines: Vec<_> = output.lines().skip(1).collect();
    assert_eq!(
        lines,
        [
            "1 garden",
            "1 soil",
            "2 garden/apples",
            "2 garden/beds",
            "2 garden/empty",
            "3 garden/beds/north",
            "3 garden/beds/peas",
            "4 garden/beds/north/kale",
        ]
    );
}

#[test]
fn a_file_is_a_tree_of_its_own() {
    let file = tree("file") + "/soil";
    assert_eq!(example::stdout("tree", &[&file]), "soil\n");
}

#[test]
fn a_missing_folder_is_one_line_and_a_failure() {
    let output = example::run("tree", &["no/such/folder"]);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.starts_with("tree: no/such/folder: "), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
    assert_eq!(output.stdout, b"");
    assert_eq!(output.status.code(), Some(1));
}
