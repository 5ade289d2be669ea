"""Seven people with a home each: their own data folder, their own key, their own casebook."""

import json
import os
import subprocess


class Failed(Exception):
    pass


class Home:
    """What one person has on their machine, and what they do there with the built program."""

    def __init__(self, cli, folder, name):
        self.cli = cli
        self.name = name
        self.folder = os.path.join(folder, name.split()[0].lower())
        self.casebook = os.path.join(self.folder, "mine.standpoint")
        self.packs = 0
        os.makedirs(self.folder)
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": self.folder, "TZ": "UTC",
            "XDG_DATA_HOME": os.path.join(self.folder, "data"),
            "XDG_CONFIG_HOME": os.path.join(self.folder, "config"),
            "STANDPOINT_KEYS": os.path.join(self.folder, "keys"),
        }
        for variable in ("STANDPOINT_STANDARDS", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"):
            if variable in os.environ:
                self.environment[variable] = os.environ[variable]

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, *arguments):
        """The exit code and all that was said."""
        ran = subprocess.run([self.cli, *arguments], env=self.environment, cwd=self.folder,
                             stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if ran.returncode not in (0, 1):
            raise Failed(f"{self.name}: {' '.join(arguments)}\n{ran.stdout}{ran.stderr}")
        return ran.returncode, ran.stdout + ran.stderr

    def does(self, *arguments):
        """Does something that has to work, and gives what was said."""
        code, said = self.run(*arguments)
        if code != 0:
            raise Failed(f"{self.name}: {' '.join(arguments)}\n{said}")
        return said

    def refused(self, *arguments):
        """Tries something that must not work, and gives why not."""
        code, said = self.run(*arguments)
        if code == 0:
            raise Failed(f"{self.name} may not: {' '.join(arguments)}\n{said}")
        return said

    @property
    def assessment(self):
        """The id that the first assessment has here."""
        return json.loads(self.does("list", self.casebook, "--json"))[0]["id"]

    def _in(self, command, arguments):
        return (command, self.casebook, "--assessment", self.assessment, *arguments)

    def act(self, command, *arguments):
        return self.does(*self._in(command, arguments)).strip()

    def may_not(self, command, *arguments):
        return self.refused(*self._in(command, arguments))

    def pack(self, reader="panel", assessment=None):
        self.packs += 1
        to = self.path(f"{reader}-{self.packs}.standpoint")
        self.does("pack", self.casebook, "--assessment", assessment or self.assessment,
                  "--audience", reader, "-o", to)
        return to

    def takes(self, *packs):
        return self.does("merge", self.casebook, *packs, "--as", self.name)

    def export(self, form, reader, name, *more):
        to = self.path(name)
        self.does("export", self.casebook, "--assessment", self.assessment, "--format", form,
                  "--audience", reader, "-o", to, *more)
        return to

    def whole_of(self, assessment):
        """All that the panel knows, as the program exports it."""
        to = self.path("whole.json")
        self.does("export", self.casebook, "--assessment", assessment, "--format", "json",
                  "--audience", "panel", "-o", to)
        with open(to, encoding="utf-8") as file:
            return file.read()

    def whole(self):
        return self.whole_of(self.assessment)
