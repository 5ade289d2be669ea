#!/usr/bin/env python3
"""Holds the sources to their layers: which folder may include which, which library is named where,
and that no files need each other in a circle. `includes.py ROOT` checks the sources under ROOT and
says what is wrong, a line each."""

import os
import re
import sys

# The layers. What a folder may include besides its own files; a folder without a line is refused.
DOMAIN = ["core/support", "core/tree", "core/yaml", "core/standards", "core/assessment"]
KEPT = DOMAIN + ["core/json", "core/exchange", "core/store"]
PAPER = ["core/document", "core/picture", "core/html", "core/markup", "core/office", "core/pdf"]
CORE = KEPT + PAPER + ["core/spelling"] + ["core/packs", "core/work", "core/report"]
PAGE = CORE + ["ui/base", "ui/widgets", "ui/words", "ui/session"]
LAYERS = {
    "core/support": [],
    "core/document": ["core/support"],
    "core/picture": ["core/support", "core/document"],
    "core/html": ["core/support", "core/document"],
    "core/markup": ["core/support", "core/document"],
    "core/office": ["core/support", "core/document", "core/picture"],
    "core/pdf": ["core/support", "core/document"],
    "core/tree": ["core/support"],
    "core/yaml": ["core/support", "core/tree"],
    "core/json": ["core/support", "core/tree"],
    "core/standards": ["core/support", "core/tree", "core/yaml"],
    "core/assessment": ["core/support", "core/standards"],
    "core/spelling": ["core/support", "core/standards", "core/assessment"],
    "core/exchange": ["core/support", "core/tree", "core/json", "core/standards", "core/assessment"],
    "core/store": ["core/support", "core/standards", "core/assessment", "core/exchange"],
    "core/packs": KEPT + ["core/picture"],
    "core/work": KEPT + ["core/packs"],
    "core/report": DOMAIN + ["core/json", "core/exchange"] + PAPER,
    "ui/base": ["core/support"],
    "ui/widgets": ["core/support", "core/tree", "core/spelling", "ui/base"],
    "ui/words": KEPT + ["core/packs", "core/work", "ui/base", "ui/widgets"],
    "ui/session": CORE + ["ui/base", "ui/widgets", "ui/words"],
    "ui/start": PAGE,
    "ui/actions": PAGE,
    "ui/assessment": PAGE,
    "ui/panel": PAGE,
    "ui/packs": PAGE,
    "ui/report": PAGE,
    "ui/standards": PAGE,
    "ui/handbook": ["ui/base", "ui/widgets"],
    "ui/window": PAGE + ["ui/start", "ui/actions", "ui/assessment", "ui/panel", "ui/packs", "ui/report",
                         "ui/standards", "ui/handbook"],
    "app": CORE + ["ui/base", "ui/session", "ui/window"],
}

# Where a library's headers may be included, by how their names begin. A header that is neither
# here nor one of the language or the system is refused.
LIBRARIES = {
    "SQLiteCpp/": ["core/store"],
    "sqlite3": ["core/store"],
    "nlohmann/": ["core/json"],
    "libfyaml.h": ["core/yaml"],
    "pugixml": ["core/office"],
    "zip.h": ["core/office"],
    "fribidi.h": ["core/document"],
    "hb": ["core/pdf"],
    "qpdf/": ["core/pdf"],
    "linebreak.h": ["core/pdf"],
    "png.h": ["core/picture"],
    "hunspell.hxx": ["core/spelling"],
    "magic.h": ["core/work"],
    "sodium.h": ["core/support"],
    "utf8proc.h": ["core/support", "core/pdf"],
    "CLI/": ["app"],
    "Q": ["ui", "app"],
}
# Of two programs only the window has Qt.
WINDOW_ONLY = {"app": "app/main.cpp"}

SYSTEM = {"fcntl.h", "iconv.h", "pwd.h", "unistd.h", "sys/stat.h", "sys/types.h", "sys/wait.h", "signal.h"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def sources(root):
    """Each file's includes, by its path from `root`."""
    found = {}
    for top in ("core", "ui", "app"):
        for folder, _, files in os.walk(os.path.join(root, top)):
            for name in sorted(files):
                if name.endswith((".h", ".cpp")):
                    path = os.path.join(folder, name)
                    with open(path, encoding="utf-8") as file:
                        found[os.path.relpath(path, root)] = INCLUDE.findall(file.read())
    return found


def layer_of(path):
    """The layer that a file is in: the longest line of the table that its folder begins with."""
    folder = os.path.dirname(path)
    while folder and folder not in LAYERS:
        folder = os.path.dirname(folder)
    return folder or None


def library_of(header):
    matches = [name for name in LIBRARIES if header.startswith(name)]
    return max(matches, key=len) if matches else None


def is_of_the_language(header):
    return header in SYSTEM or re.fullmatch(r"[a-z_]+", header) is not None


def own_includes(path, includes):
    """The files of ours that a file includes, those beside it included."""
    for quote, name in includes:
        if quote == '"':
            yield name if "/" in name else os.path.join(os.path.dirname(path), name)


def check_layers(files):
    for path, includes in files.items():
        layer = layer_of(path)
        if layer is None:
            yield f"{path}: this folder is in no layer; give it a line in tests/structure/includes.py"
            continue
        for name in own_includes(path, includes):
            target = layer_of(name)
            if name not in files:
                yield f"{path}: includes {name}, which is not there"
            elif target != layer and target not in LAYERS[layer]:
                yield f"{path}: includes {name}, but {layer} may not know {target}"
            elif target.startswith("ui/") and path != WINDOW_ONLY.get(layer, path):
                yield f"{path}: includes {name}, but of {layer} only {WINDOW_ONLY[layer]} has a window"


def reached(files):
    """The headers of libraries that each file comes to, its own and through ours."""
    known = {}

    def visit(path, trail):
        if path not in known and path in files and path not in trail:
            headers = {name: path for quote, name in files[path] if quote == "<"}
            for name in own_includes(path, files[path]):
                headers.update({h: name for h in visit(name, trail | {path}) if h not in headers})
            known[path] = headers
        return known.get(path, {})

    for path in files:
        visit(path, frozenset())
    return known


def check_libraries(files):
    for path, headers in reached(files).items():
        layer = layer_of(path)
        for header, through in sorted(headers.items()):
            library = library_of(header)
            if library is None:
                if not is_of_the_language(header):
                    yield f"{path}: includes <{header}>, a library without a line in the table"
            elif not any((layer + "/").startswith(one + "/") for one in LIBRARIES[library]):
                where = " and ".join(LIBRARIES[library])
                via = "" if through == path else f" through {through}"
                yield f"{path}: includes <{header}>{via}, which belongs in {where}"
            elif library == "Q" and path != WINDOW_ONLY.get(layer, path):
                yield f"{path}: includes <{header}>, but of {layer} only {WINDOW_ONLY[layer]} has a window"


def check_circles(files):
    """A header and its source are one part. Parts that need each other can only be understood,
    tested and moved together."""
    def part(path):
        return os.path.splitext(path)[0]

    needs = {}
    for path, includes in files.items():
        needs.setdefault(part(path), set()).update(
            part(name) for name in own_includes(path, includes) if name in files)
    for one, others in needs.items():
        others.discard(one)
    for circle in circles(needs):
        yield "a circle: " + " ".join(sorted(circle))


def circles(needs):
    """Tarjan's strongly connected components, those of more than one."""
    order, low, stack, found = {}, {}, [], []

    def visit(node):
        order[node] = low[node] = len(order)
        stack.append(node)
        for other in sorted(needs[node]):
            if other not in order:
                visit(other)
            if other in stack:
                low[node] = min(low[node], low[other])
        if low[node] == order[node]:
            at = stack.index(node)
            component = stack[at:]
            del stack[at:]
            if len(component) > 1:
                found.append(component)

    for node in sorted(needs):
        if node not in order:
            visit(node)
    return found


def main():
    files = sources(sys.argv[1])
    faults = [*check_layers(files), *check_libraries(files), *check_circles(files)]
    for fault in faults:
        print(fault)
    if not files:
        print("no sources found")
    sys.exit(1 if faults or not files else 0)


if __name__ == "__main__":
    sys.setrecursionlimit(10000)
    main()
