#!/bin/sh
# A third opinion on fonts, colours and metadata: Apache PDFBox preflight on a PDF/A-1b file.
#
#   pdfbox-preflight.sh REPORT.pdf
#
# Exit status: 0 valid, 1 not, 77 it cannot run here. Debian: default-jre-headless, libpdfbox2-java,
# libbcprov-java, libactivation-java, libjaxb-api-java. PREFLIGHT_JARS names another folder of jars.
set -u

if [ $# -ne 1 ]; then
    echo "Usage: pdfbox-preflight.sh REPORT.pdf" >&2
    exit 2
fi
jars=${PREFLIGHT_JARS:-/usr/share/java}

cannot() {
    echo "SKIPPED: $1"
    exit 77
}

command -v java >/dev/null || cannot "java is not installed"
path=
for jar in preflight pdfbox2 fontbox2 xmpbox commons-logging commons-io bcprov javax.activation jaxb-api; do
    [ -f "$jars/$jar.jar" ] || cannot "$jar.jar is not in $jars"
    path=$path:$jars/$jar.jar
done

output=$(java -cp "$path" org.apache.pdfbox.preflight.Validator_A1b "$1" 2>&1)
echo "$output"
echo "$output" | grep -q "is a valid PDF/A-1b file"
