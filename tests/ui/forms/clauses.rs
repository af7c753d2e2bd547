use gen_runtime::genexpr;

fn main() {
    let list = [1, 2];
    genexpr!();
    genexpr!(x + 1 if x > 1);
    genexpr!(for x in list);
    genexpr!(x for x of list);
    genexpr!(x for x in);
    genexpr!(x for x in list if);
    genexpr!(x for x in list if x > for y in list);
    genexpr!(x for x in list, if x > 1);
}
