"""What main.rs does, in the language that its generator expressions come from."""

import os
import sys
from collections import namedtuple
from itertools import count

Order = namedtuple("Order", "customer title cents copies")


def number(text):
    return int(text) if text.isascii() and text.isdigit() else None


def orders(text):
    rows = (line.split(",") for line in text.splitlines()[1:])
    return [
        Order(customer, title, c, n)
        for _, customer, title, cents, copies in (row for row in rows if len(row) == 5)
        if (c := number(cents)) is not None
        if (n := number(copies)) is not None
    ]


def euros(cents):
    return f"{cents // 100}.{cents % 100:02}"


def main():
    sample = os.path.join(os.path.dirname(__file__), "..", "data", "orders.csv")
    with open(sys.argv[1] if len(sys.argv) > 1 else sample, encoding="utf-8") as file:
        text = file.read()
    all = orders(text)
    customers = sorted(set(order.customer for order in all))

    print("orders:", len(all))

    print("turnover:", euros(sum(order.cents * order.copies for order in all)))

    print("of several copies:", sum(1 for order in all if order.copies > 1))

    print("something free:", "yes" if any(order.cents == 0 for order in all) else "no")

    print("dearest:", max((order.cents, order.title) for order in all)[1])

    words = (word for order in all for word in order.title.split() if len(word) > 4)
    print("long words:", ", ".join(sorted(set(word.lower() for word in words))))

    print("by customer:", ", ".join(
        f"{name} {euros(sum(order.cents * order.copies for order in all if order.customer == name))}"
        for name in customers
    ))

    titles = {name: set(order.title for order in all if order.customer == name) for name in customers}
    print("same taste:", ", ".join(
        f"{a}+{b}"
        for i, a in enumerate(customers)
        for b in customers[i + 1:]
        if titles[a] & titles[b]
    ))

    print("sizes:", " ".join("bulk" if order.copies >= 10 else "usual" for order in all))

    prices = set(order.cents for order in all)
    print("first price not taken:", euros(next(euro * 100 - 10 for euro in count(10) if euro * 100 - 10 not in prices)))


main()
