#include "core/support/File.h"
#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <cstdlib>

namespace {

/// The commands of one person on a device of their own, which has its own key.
class Device {
public:
    explicit Device(const std::string& keys) : m_keys(keys) {}

    Ran run(const std::vector<std::string>& arguments) const
    {
        const char* before = std::getenv("STANDPOINT_KEYS");
        const std::string others = before != nullptr ? before : "";
        ::setenv("STANDPOINT_KEYS", m_keys.c_str(), 1);
        Ran ran = standpointCli(arguments);
        others.empty() ? ::unsetenv("STANDPOINT_KEYS")
                       : ::setenv("STANDPOINT_KEYS", others.c_str(), 1);
        return ran;
    }

    std::string printed(const std::vector<std::string>& arguments) const
    {
        const Ran ran = run(arguments);
        INFO(ran.err);
        REQUIRE(ran.exitCode == 0);
        CHECK(ran.err.empty());
        return ran.out;
    }

    /// The first line is what people compare.
    std::string key() const
    {
        const std::string said = printed({"key"});
        return said.substr(0, said.find('\n'));
    }

private:
    std::string m_keys;
};

bool has(const std::string& text, const std::string& part)
{
    INFO(text);
    INFO(part);
    return text.find(part) != std::string::npos;
}

/// The lead and Ann, each on a device of their own. Ann was handed the lead's assessment.
struct TwoDevices {
    TemporaryFolder folder;
    Device leads{folder / "leads-keys"};
    Device anns{folder / "anns-keys"};
    std::string lead = folder / "lead.standpoint";
    std::string ann = folder / "ann.standpoint";
    std::string id;

    TwoDevices()
    {
        id = leads.printed({"new", lead, "--service", "Find a school", "--standard", "gds-2019",
                            "--phase", "beta", "--as", "Lead assessor"});
        id.pop_back();
        leads.printed({"pack", lead, "--assessment", id, "-o", folder / "out.standpoint"});
        anns.printed({"new", ann, "--service", "Ann's own", "--standard", "gds-2019", "--phase",
                      "alpha", "--as", "Ann"});
        anns.printed({"merge", ann, folder / "out.standpoint"});
    }

    std::string handedBack(const Device& device, const std::string& text)
    {
        device.printed({"note", ann, "--assessment", id, "--kind", "concern", text});
        const std::string pack = folder / ("back-" + std::to_string(++m_packs) + ".standpoint");
        device.printed({"pack", ann, "--assessment", id, "-o", pack});
        return pack;
    }

private:
    int m_packs = 0;
};

} // namespace

TEST_CASE("the preview says by key who made what, and a lost key is replaced by the lead")
{
    TwoDevices two;
    const std::string first = two.handedBack(two.anns, "First");
    CHECK(has(two.leads.printed({"merge", two.lead, first, "--preview"}),
              "2 changes by Ann, whose key is seen for the first time: " + two.anns.key()));
    two.leads.printed({"merge", two.lead, first});
    CHECK(has(two.leads.printed({"merge", two.lead, two.handedBack(two.anns, "Second")}),
              "1 change by Ann\n"));

    const Device other(two.folder / "another");
    const std::string third = two.handedBack(other, "Third");
    const std::string preview = two.leads.printed({"merge", two.lead, third});
    CHECK(has(preview, "1 change said to be by Ann, but not signed by Ann’s key"));
    CHECK(has(preview, "Not signed with the key of whom they say they are by: 1 change."));
    CHECK(has(two.leads.printed({"keys", two.lead, "--assessment", two.id}),
              "not known to be theirs: " + other.key()));

    const Ran tooShort = two.leads.run({"trust-key", two.lead, "--assessment", two.id, "--member",
                                        "Ann", "--key", other.key().substr(0, 4)});
    CHECK(tooShort.exitCode == 1);
    // Names are read as everywhere else.
    const auto trusting = [&](const std::string& member) {
        return two.leads
            .run({"trust-key", two.lead, "--assessment", two.id, "--member", member, "--key",
                  other.key().substr(0, 4)})
            .err;
    };
    CHECK(has(trusting("ANN"), "no key that signed for them"));
    CHECK(has(trusting("Nan"), "nobody on the panel is \"Nan\""));
    CHECK(has(two.leads.printed({"trust-key", two.lead, "--assessment", two.id, "--member", "Ann",
                                 "--key", other.key()}),
              "Ann: " + two.anns.key() + ", " + other.key()));
    CHECK(has(two.leads.printed({"merge", two.lead, two.handedBack(other, "Fourth")}),
              "1 change by Ann\n"));
    CHECK(has(two.leads.printed({"history", two.lead, "--assessment", two.id}),
              "trusted the signing keys " + two.anns.key() + ", " + other.key()));
}

TEST_CASE("only the lead says on the command line whose a key is")
{
    TwoDevices two;
    two.anns.printed({"note", two.ann, "--assessment", two.id, "--kind", "concern", "Mine"});
    const Ran refused = two.anns.run({"trust-key", two.ann, "--assessment", two.id, "--member",
                                      "Ann", "--key", std::string(64, 'a')});
    CHECK(refused.exitCode == 1);
    CHECK(has(refused.err, "only the lead"));
}

TEST_CASE("without a key the work goes on unsigned, and that is told once it matters")
{
    TwoDevices two;
    REQUIRE(core::writeFile(two.folder / "anns-keys/signing-key", "damaged"));
    const std::string pack = two.folder / "unsigned.standpoint";
    CHECK(
        two.anns.run({"note", two.ann, "--assessment", two.id, "--kind", "concern", "Mine"}).err ==
        "");
    const Ran made = two.anns.run({"pack", two.ann, "--assessment", two.id, "-o", pack});
    CHECK(made.exitCode == 0);
    CHECK(has(made.err, "signing the pack: it goes on, but not signed."));
    CHECK(has(made.err, "signing-key"));
    CHECK(has(two.leads.printed({"merge", two.lead, pack}),
              "2 changes said to be by Ann, not signed"));
}

TEST_CASE("a casebook that may not be written is handed over unsigned")
{
    TwoDevices two;
    std::filesystem::permissions(two.lead, std::filesystem::perms::owner_read);
    const Ran made = two.leads.run(
        {"pack", two.lead, "--assessment", two.id, "-o", two.folder / "readonly.standpoint"});
    CHECK(made.exitCode == 0);
    two.leads.printed({"pack", two.lead, "--assessment", two.id, "--audience", "team", "-o",
                       two.folder / "team.standpoint"});
}
