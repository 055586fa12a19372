"""What a page costs where there are very many of them."""

import synthetic

from .command import ANY_CODE, Stubdown
from .table import Fact, Row

FEW, MANY = 10_000, 100_000
GROWTH = 1.15
HEAP = "512m"


def measure(jdk, rounds, scratch, few=FEW, many=MANY):
    """Time per page of many pages beside that of few, by 'java -jar' with a bounded heap."""
    command = Stubdown(jdk, scratch, heap=HEAP)
    sizes = {count: synthetic.write(scratch / str(count), count) for count in (few, many)}
    runs = {count: [] for count in sizes}
    for _ in rounds.each("many pages"):
        for count in sizes:
            runs[count].append(command.first(scratch / str(count), accepted=ANY_CODE))
            if not runs[count][-1].worked:
                yield Fact(f"{sizes[count]:,} pages in a heap of {HEAP}, JDK {jdk.name}", f"ended with {runs[count][-1].code}", missed=True)
                return
    for unit, shown in ("wall", "ms"), ("cpu", "CPU ms"):
        per_page = [[1000 * getattr(usage, unit) / pages for usage in runs[count]] for count, pages in sizes.items()]
        yield Row(f"a page of {sizes[many]:,}, -Xmx{HEAP}, JDK {jdk.name}", shown, per_page[1], f"of {sizes[few]:,}", per_page[0], GROWTH if unit == "wall" else None)
    memory = [[usage.mib for usage in runs[count]] for count in sizes]
    yield Row(f"{sizes[many]:,} pages, -Xmx{HEAP}, JDK {jdk.name}", "MiB", memory[1], f"{sizes[few]:,}", memory[0], None, 0)
