#!/usr/bin/python3
"""Starts Headroom on a display and buses of its own and walks it over AT-SPI, as a screen reader does.

walk.py PROGRAM    exit status 0: all is well, 1: something is not, 77: AT-SPI cannot be had here
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77


def skip(why):
    print("Skipped:", why)
    sys.exit(SKIPPED)


def with_display(program):
    """Starts the display and, on it, this script again within a session bus of its own."""
    for tool in ("Xvfb", "dbus-run-session", "xdotool", "openbox"):
        if not shutil.which(tool):
            skip(f"{tool} is not installed")
    read, write = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                               pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    number = os.read(read, 32).decode().strip()
    if not number:
        skip("Xvfb does not start")
    try:
        with tempfile.TemporaryDirectory(prefix="headroom-access-") as home:
            environment = dict(os.environ, DISPLAY=f":{number}", HOME=home, LC_ALL="C.UTF-8", LANGUAGE="",
                               XDG_CONFIG_HOME=f"{home}/config", XDG_DATA_HOME=f"{home}/data",
                               XDG_CACHE_HOME=f"{home}/cache", XDG_RUNTIME_DIR=home,
                               QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
            environment.pop("WAYLAND_DISPLAY", None)
            # The tour of the first start would have the keyboard.
            os.makedirs(f"{home}/config/Headroom")
            with open(f"{home}/config/Headroom/headroom.ini", "w", encoding="ascii") as preferences:
                preferences.write("[help]\ntourDone=true\n")
            environment.pop("AT_SPI_BUS_ADDRESS", None)
            return subprocess.run(["dbus-run-session", "--", sys.executable, __file__, program, "--inside"],
                                  env=environment, timeout=280).returncode
    finally:
        display.terminate()


class Walk:
    """The checks; each fault is a line."""

    def __init__(self, pyatspi, glib):
        self.pyatspi = pyatspi
        self.context = glib.MainContext.default()
        self.faults = []
        self.heard = []

    def fault(self, text):
        self.faults.append(text)
        print("FAULT:", text)

    def expect(self, truth, text):
        if not truth:
            self.fault(text)
        return truth

    def wait_for(self, what, seconds=40):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while self.context.iteration(False):
                pass
            try:
                found = what()
            except Exception:  # the tree changes while it is read
                found = None
            if found:
                return found
            time.sleep(0.05)
        return None

    def all(self, root, deep=False):
        """Everything below, without the cells of tables, which are many and alike."""
        pending = [root]
        while pending:
            node = pending.pop()
            if node is None:
                continue
            yield node
            role = node.getRole()
            if not deep and role in (self.pyatspi.ROLE_TABLE, self.pyatspi.ROLE_CHART, self.pyatspi.ROLE_TREE,
                                     self.pyatspi.ROLE_TREE_TABLE):
                continue
            try:
                pending.extend(node.getChildAtIndex(i) for i in range(node.childCount))
            except Exception:
                continue

    def has(self, node, *states):
        held = node.getState()
        return all(held.contains(state) for state in states)

    def seen(self, root, role=None, name=None):
        for node in self.all(root):
            if role is not None and node.getRole() != role:
                continue
            if name is not None and not node.name.startswith(name):
                continue
            if self.has(node, self.pyatspi.STATE_SHOWING):
                yield node

    def first(self, root, role=None, name=None):
        return next(self.seen(root, role, name), None)

    def names(self, root, where):
        """Whatever takes the keyboard has a name, and no two stops of a kind beside each other share one."""
        count = 0
        for node in self.all(root):
            if not self.has(node, self.pyatspi.STATE_FOCUSABLE, self.pyatspi.STATE_SHOWING):
                continue
            count += 1
            if not node.name.strip():
                parents = []
                parent = node.parent
                while parent is not None and len(parents) < 5:
                    parents.append(f"{parent.getRoleName()} “{parent.name}”")
                    parent = parent.parent
                self.fault(f"{where}: a {node.getRoleName()} without a name in {' in '.join(parents)}")
        return count


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "40", *keys], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "40", text], check=True)


def walk(program):
    try:
        import pyatspi
        from gi.repository import GLib
    except ImportError as error:
        skip(f"pyatspi is not installed ({error})")
    check = Walk(pyatspi, GLib)
    try:
        desktop = pyatspi.Registry.getDesktop(0)
    except Exception as error:
        skip(f"there is no accessibility bus ({error})")
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    process = subprocess.Popen([program])
    try:
        application = check.wait_for(lambda: next((a for a in desktop if a and a.name.lower() == "headroom"), None))
        if not application:
            check.fault("the program is not on the accessibility bus")
            return check
        window = check.wait_for(lambda: check.first(application, pyatspi.ROLE_FRAME))
        grid = check.wait_for(lambda: check.first(application, pyatspi.ROLE_TABLE, "Month grid"))
        if not check.expect(window and grid, "the window with its grid does not appear"):
            return check
        check.wait_for(lambda: check.first(application, pyatspi.ROLE_PUSH_BUTTON, "Worst gap: ") and
                       "–" not in check.first(application, pyatspi.ROLE_PUSH_BUTTON, "Worst gap: ").name.split(",")[0])
        pages_and_names(check, application)
        figures(check, application)
        choices(check, application)
        cells(check, application)
        charts(check, application)
        changes(check, application)
        panels(check, application)
    finally:
        process.terminate()
        process.wait(20)
        manager.terminate()
    return check


def pages_and_names(check, application):
    """The page list says which page is open; nothing on any page takes the keyboard without a name."""
    a = check.pyatspi
    pages = check.first(application, a.ROLE_LIST, "Pages")
    if not check.expect(pages, "there is no list “Pages”"):
        return
    names = [pages.getChildAtIndex(i).name for i in range(pages.childCount)]
    check.expect("Overview" in names and "Automation" in names, f"pages are called {names}")
    for index in range(min(len(names), 9)):
        press(f"ctrl+{index + 1}")
        item = check.wait_for(lambda: pages.getChildAtIndex(index)
                              if check.has(pages.getChildAtIndex(index), a.STATE_SELECTED) else None, 10)
        check.expect(item, f"{names[index]} is open and not said to be selected")
        time.sleep(0.3)
        count = check.names(application, names[index])
        check.expect(count > 10, f"{names[index]}: only {count} things take the keyboard")
    press("ctrl+1")


def figures(check, application):
    """The strip: what, how much and beside what; a role to press; a number as value."""
    a = check.pyatspi
    for name in ("Automation", "Required, peak", "Worst gap", "Headroom", "Cost", "Guardrails", "Plan health"):
        tile = check.first(application, a.ROLE_PUSH_BUTTON, name)
        if not check.expect(tile, f"there is no figure “{name}”"):
            continue
        check.expect(any(c.isdigit() for c in tile.name), f"the figure is not in “{tile.name}”")
        if name not in ("Guardrails", "Plan health"):
            number = tile.queryValue().currentValue
            check.expect(number == number and number != 0, f"“{tile.name}” has the value {number}")
        actions = tile.queryAction()
        check.expect(any(actions.getName(i).lower() == "press" for i in range(actions.nActions)),
                     f"“{tile.name}” cannot be pressed")


def choices(check, application):
    """A segmented control is a group of radio buttons of which one is on."""
    a = check.pyatspi
    groups = [g for g in check.seen(application) if g.childCount and
              g.getChildAtIndex(0).getRole() == a.ROLE_RADIO_BUTTON and ":" in g.name]
    if not check.expect(groups, "there is no group of choices"):
        return
    for group in groups:
        buttons = [group.getChildAtIndex(i) for i in range(group.childCount)]
        on = [b for b in buttons if check.has(b, a.STATE_CHECKED)]
        check.expect(len(on) == 1, f"“{group.name}” has {len(on)} choices on")
        check.expect(all(b.name for b in buttons), f"“{group.name}” has a choice without a name")
    group = next((g for g in groups if g.name.startswith("Scenario")), groups[0])
    other = next(group.getChildAtIndex(i) for i in range(group.childCount)
                 if not check.has(group.getChildAtIndex(i), a.STATE_CHECKED))
    other.queryAction().doAction(0)
    check.expect(check.wait_for(lambda: check.has(other, a.STATE_CHECKED), 10), f"“{other.name}” cannot be chosen")
    group.getChildAtIndex(0).queryAction().doAction(0)
    check.wait_for(lambda: check.has(group.getChildAtIndex(0), a.STATE_CHECKED), 10)


def cells(check, application):
    """A cell says its row, its month, its value and its unit."""
    a = check.pyatspi
    press("ctrl+2")
    grid = check.wait_for(lambda: check.first(application, a.ROLE_TABLE, "Month grid"))
    table = grid.queryTable()
    check.expect(table.nRows > 3 and table.nColumns >= 12, f"the grid has {table.nRows} × {table.nColumns} cells")
    found = 0
    for row in range(min(table.nRows, 30)):
        cell = table.getAccessibleAt(row, 2)
        if cell is None or not cell.name:
            continue  # a heading, or a row that is one value
        found += 1
        parts = cell.name.split(", ")
        check.expect(len(parts) >= 3, f"a cell says only “{cell.name}”")
        check.expect(any("20" in part and any(m in part for m in ("Mar", "March")) for part in parts),
                     f"no month in “{cell.name}”")
        check.expect(any(c.isdigit() for c in parts[-1]) or "–" in parts[-1], f"no value in “{cell.name}”")
    check.expect(found >= 3, f"only {found} cells say anything")
    check.expect(any("conversation" in (table.getAccessibleAt(r, 2).name if table.getAccessibleAt(r, 2) else "")
                     for r in range(min(table.nRows, 30))), "no cell of demand names its unit")
    press("ctrl+1")


def charts(check, application):
    """A chart has a title, a sentence, and its numbers as a table."""
    a = check.pyatspi
    for key in ("ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4"):
        press(key)
        time.sleep(0.3)
        chart = check.wait_for(lambda: next((c for c in check.seen(application, a.ROLE_CHART) if c.name), None), 10)
        if not check.expect(chart, f"{key}: there is no chart with a title"):
            continue
        check.expect(len(chart.description) > 20, f"“{chart.name}” is described as “{chart.description}”")
        table = chart.queryTable()
        check.expect(table.nRows >= 12 and table.nColumns >= 1, f"“{chart.name}”: {table.nRows} × {table.nColumns}")
        cell = table.getAccessibleAt(1, 0)
        check.expect(cell and ": " in cell.name and any(c.isdigit() for c in cell.name.rsplit(": ", 1)[1]),
                     f"“{chart.name}”: a cell says “{cell.name if cell else None}”")
        check.expect(table.getColumnDescription(0), f"“{chart.name}”: a column without a head")
    press("ctrl+1")


def changes(check, application):
    """An edit by keyboard is heard: the cell says its new value, and a figure in the strip that it changed."""
    a = check.pyatspi
    press("ctrl+2")
    grid = check.wait_for(lambda: check.first(application, a.ROLE_TABLE, "Month grid"))
    def listen(event):
        try:
            check.heard.append((event.type, event.source.getRole(), event.source.name))
        except Exception:
            pass

    listened = ("object:property-change:accessible-value", "object:property-change:accessible-name")
    for kind in listened:
        check.pyatspi.Registry.registerEventListener(listen, kind)
    grid.queryComponent().grabFocus()
    check.expect(check.wait_for(lambda: check.has(grid, a.STATE_FOCUSED), 10), "the grid does not take the keyboard")
    time.sleep(0.5)
    press("ctrl+Home")
    for _ in range(40):  # down to the first cell that takes a number
        at = check.wait_for(lambda: focused(check, grid), 5)
        if at is not None and at.description.startswith("Input"):
            break
        press("Down")
        time.sleep(0.1)
    cell = focused(check, grid)
    if not check.expect(cell is not None and cell.description.startswith("Input"), "no cell can be edited by keyboard"):
        return
    said = cell.name
    type_text("7")
    press("Return")
    check.expect(check.wait_for(lambda: cell.name != said, 20), f"after an edit the cell still says “{said}”")
    check.expect(check.wait_for(lambda: [h for h in check.heard if "accessible-value" in h[0] and
                                         h[1] == a.ROLE_PUSH_BUTTON], 20),
                 "no figure of the strip said that it changed")
    press("ctrl+z")
    check.wait_for(lambda: cell.name == said, 20)
    press("ctrl+1")


def focused(check, grid):
    table = grid.queryTable()
    for row in range(table.nRows):
        for column in range(table.nColumns):
            cell = table.getAccessibleAt(row, column)
            if cell is not None and check.has(cell, check.pyatspi.STATE_FOCUSED):
                return cell
    return None


def panels(check, application):
    """What the inspector and the dialogs hold has names too."""
    a = check.pyatspi
    for key, what in (("ctrl+comma", "Plan settings"), ("ctrl+h", "Plan health")):
        press(key)
        time.sleep(0.8)
        check.names(application, what)
    press("ctrl+3")
    time.sleep(0.5)
    grid = check.first(application, a.ROLE_TABLE, "Month grid")
    table = grid.queryTable()
    for row in range(min(table.nRows, 12)):
        press("Down")
        time.sleep(0.2)
        check.names(application, f"inspector at row {row}")
    for key, name in (("ctrl+o", "file dialog"), ("F1", "help")):
        press(key)
        time.sleep(1.0)
        check.names(application, name)
        press("Escape")
        time.sleep(0.5)


if __name__ == "__main__":
    if "--inside" not in sys.argv:
        sys.exit(with_display(sys.argv[1]))
    result = walk(sys.argv[1])
    print(len(result.faults), "faults")
    sys.exit(1 if result.faults else 0)
