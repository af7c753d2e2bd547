genexpr!(x * y for x in xs if x > limit for y in 0..x)
