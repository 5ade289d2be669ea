#include "tests/support/PdfCheck.h"

#include "core/support/File.h"
#include "tests/support/TemporaryFolder.h"

#include <sys/wait.h>

#include <cstdlib>

PdfCheck checkPdf(const std::string& bytes, const std::string& expected,
                  const std::string& language)
{
    constexpr int cannotRun = 77;
    const TemporaryFolder folder;
    if (!core::writeFile(folder / "report.pdf", bytes) ||
        !core::writeFile(folder / "expected.txt", expected)) {
        return {PdfCheck::Verdict::Fails, "the files could not be written"};
    }
    const std::string command = std::string("sh '") + SOURCE_DIR "/tests/support/pdf-check.sh' '" +
                                PDF_CHECK_DIR + "' '" + (folder / "report.pdf").string() + "' '" +
                                (folder / "expected.txt").string() + "' " + language + " >'" +
                                (folder / "output").string() + "' 2>&1";
    const int status = WEXITSTATUS(std::system(command.c_str()));
    const auto output = core::readFile(folder / "output", std::size_t{1} << 20);
    const auto verdict = status == 0           ? PdfCheck::Verdict::Holds
                         : status == cannotRun ? PdfCheck::Verdict::CannotRun
                                               : PdfCheck::Verdict::Fails;
    return {verdict, output ? *output : std::string()};
}
