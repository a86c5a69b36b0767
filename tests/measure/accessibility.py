"""The tree that the window gives to screen readers over AT-SPI, looked at from outside: the program is another process, found on the accessibility bus.

Exit status 0: everything that takes the focus has a name and a role; 1: something has not, or the program could not be reached."""
import subprocess
import sys
import time

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
ROOT = "/org/a11y/atspi/accessible/root"
# Bits of the state set, as atspi-constants.h numbers them.
FOCUSABLE, SHOWING, VISIBLE = 11, 25, 30
PLACES = ["Data", "Model", "Train", "Runs", "Try", "Export"]
NO_ROLES = {"", "unknown", "invalid", "filler", "redundant object"}
MOST_CHILDREN = 300  # of a table or list: all are of one kind


class Bus:
    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, 10_000, None).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    def call(self, node, interface, method, arguments=None):
        name, path = node
        return self.connection.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 10_000, None).unpack()

    def property(self, node, interface, name):
        return self.call(node, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))[0]

    def children(self, node):
        return [tuple(child) for child in self.call(node, ACCESSIBLE, "GetChildren")[0]]

    def name(self, node):
        return self.property(node, ACCESSIBLE, "Name")

    def role(self, node):
        return self.call(node, ACCESSIBLE, "GetRoleName")[0]

    def states(self, node):
        low, high = self.call(node, ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return {bit for bit in range(64) if bits >> bit & 1}


def program_on(bus, name, limit_s):
    """The application of this name on the bus, once it is there and has a window that is shown."""
    until = time.monotonic() + limit_s
    while time.monotonic() < until:
        for application in bus.children(("org.a11y.atspi.Registry", ROOT)):
            try:
                if bus.name(application) == name and any(SHOWING in bus.states(window) for window in bus.children(application)):
                    return application
            except GLib.Error:
                continue  # it ended just now
        time.sleep(0.3)
    return None


def walk(bus, node, path=()):
    """(node, path, role, name, states) of all that is shown."""
    try:
        states = bus.states(node)
        role = bus.role(node)
        name = bus.name(node)
        if path and SHOWING not in states and role not in ("menu item", "table cell", "list item"):
            return
        yield node, path, role, name, states
        for child in bus.children(node)[:MOST_CHILDREN]:
            if child[1] != "/org/a11y/atspi/null":
                yield from walk(bus, child, path + ((name or role),))
    except GLib.Error as error:  # went away meanwhile
        if "does not exist" not in error.message and "UnknownObject" not in error.message:
            raise


def look(bus, application, place):
    """Counts what takes the focus; lists what has no name or role."""
    focusable, faults, roles = 0, [], {}
    for _, path, role, name, states in walk(bus, application):
        if FOCUSABLE not in states or SHOWING not in states:
            continue
        focusable += 1
        roles[role] = roles.get(role, 0) + 1
        where = " / ".join(path[-4:])
        if not name.strip() and role not in ("table cell", "list item"):
            faults.append(f"{role} without a name in {where}")
        if role in NO_ROLES:
            faults.append(f"{name!r} without a role ({role}) in {where}")
    kinds = ", ".join(f"{count} {role}" for role, count in sorted(roles.items(), key=lambda one: -one[1])[:6])
    print(f"{place:8} {focusable:5} focusable, {len(faults):3} without name or role   ({kinds})")
    return faults


def press(bus, application, wanted):
    """Does what a screen reader does to press a button: its first action."""
    for node, _, role, name, _ in walk(bus, application):
        if name.split(":")[0] == wanted and role in ("check box", "toggle button", "push button", "radio button"):
            bus.call(node, ACTION, "DoAction", GLib.Variant("(i)", (0,)))
            return True
    return False


def main():
    program = subprocess.Popen([sys.argv[1], "--demo"])
    try:
        bus = Bus()
        application = program_on(bus, "Anneal", 60) or program_on(bus, "anneal", 1)
        if application is None:
            print("error: the program did not come onto the accessibility bus within a minute", file=sys.stderr)
            return 1
        time.sleep(3)  # the demo's data is imported
        faults = [("start", fault) for fault in look(bus, application, "first")]
        for place in PLACES:
            if not press(bus, application, place):
                print(f"error: there is no button {place} to press", file=sys.stderr)
                return 1
            time.sleep(1.5)
            faults += [(place, fault) for fault in look(bus, application, place)]
        for place, fault in faults:
            print(f"{place}: {fault}")
        return 1 if faults else 0
    finally:
        program.terminate()
        try:
            program.wait(10)
        except subprocess.TimeoutExpired:
            program.kill()


sys.exit(main())
