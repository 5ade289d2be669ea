"""A program as assistive technology meets it: by the accessibility bus alone, without a key and
without a pointer. Needs /usr/bin/python3 with pyatspi (Debian: python3-pyatspi)."""

import os
import subprocess
import sys
import time

try:
    import pyatspi
except ImportError:
    print("skipped: there is no pyatspi (Debian: python3-pyatspi)")
    sys.exit(77)

PATIENCE = 30  # seconds; a busy machine takes its time
# Whatever is asked of a part may fail, as parts come and go meanwhile.
GONE = Exception


class NeverCame(Exception):
    """Something that a person would have waited for."""


def eventually(holds, what, patience=PATIENCE):
    """What `holds` gives as soon as it gives something."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = holds()
            if found:
                return found
        except GONE:
            pass
        time.sleep(0.1)
    raise NeverCame(what)


def states(part):
    try:
        return {pyatspi.stateToString(state) for state in part.getState().getStates()}
    except GONE:
        return set()


def names_of(part):
    """What a part is called: its name, and its label’s. Of an unfolding list, Qt gives its value as the
    name, and only the label says what it is."""
    names = [part.name]
    try:
        for relation in part.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                names.append(relation.getTarget(0).name)
    except GONE:
        pass
    return names


def children(part):
    for number in range(part.childCount):
        child = part.getChildAtIndex(number)
        if child is not None:
            yield child


def actions(part):
    try:
        asked = part.queryAction()
        return [asked.getName(number) for number in range(asked.nActions)]
    except GONE:
        return []


def do(part, action=None):
    """Does what the part offers first, or what is named."""
    offered = actions(part)
    if not offered or (action and action not in offered):
        raise NeverCame(f"{part.getRoleName()} “{part.name}” offers {offered}, and no {action or 'action'}")
    part.queryAction().doAction(offered.index(action) if action else 0)


def write(part, text):
    part.queryEditableText().setTextContents(text)


def text_of(part):
    return part.queryText().getText(0, -1)


class Program:
    """A program that was started here, and what it shows."""

    # What a list or a table shows is met also where it is scrolled out of sight.
    ROWS = {"list item", "table cell", "heading", "menu item", "menu", "table column header"}

    def __init__(self, command, **surroundings):
        self.process = subprocess.Popen(command, env=dict(os.environ, **surroundings))
        self.said = []
        desktop = pyatspi.Registry.getDesktop(0)

        def ours():
            for one in children(desktop):
                if one.get_process_id() == self.process.pid and one.childCount:
                    return one
            return None

        self.root = eventually(ours, "the program on the accessibility bus")

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
        return self.process.wait(PATIENCE)

    def top(self):
        """The dialog that is open, or the window."""
        windows = [one for one in children(self.root) if "showing" in states(one)]
        dialogs = [one for one in windows if one.getRoleName() in ("dialog", "alert", "file chooser")]
        active = [one for one in windows if "active" in states(one)]
        return (dialogs or active or windows or [self.root])[-1]

    def parts(self, below=None):
        below = below if below is not None else self.top()
        yield below
        for child in children(below):
            if "showing" in states(child) or child.getRoleName() in self.ROWS:
                yield from self.parts(child)

    def look(self, role, name=None, starts=None, contains=None):
        """The first part of that role, or of any, by its whole name or a part of it; None where none is."""
        for part in self.parts():
            try:
                if role and part.getRoleName() != role:
                    continue
                for called in names_of(part):
                    if ((name is None or called == name) and (starts is None or called.startswith(starts))
                            and (contains is None or contains in called)):
                        return part
            except GONE:
                continue
        return None

    def find(self, role, name=None, **how):
        return eventually(lambda: self.look(role, name, **how), f"{role} {name or how}")

    def gone(self, role, name):
        eventually(lambda: self.look(role, name) is None, f"the end of {role} {name}")

    def press(self, name, **how):
        do(self.find("push button", name, **how))

    def rows(self, role, name):
        """What a list has, by name."""
        return [row.name for row in children(self.find(role, name)) if row.getRoleName() in self.ROWS]
