package org.tsagaan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet shows what somebody typed, and does nothing that they typed. */
class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1+cmd|' /C calc'!A0",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1"
            })
    void whatWouldBeAFormulaIsText(String hostile) {
        assertThat(Spreadsheet.harmless(hostile)).isEqualTo("'" + hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "正蓝旗", "3", "-3", "-3.5", "12.5%", "a=b"})
    void anythingElseStaysAsItIs(String cell) {
        assertThat(Spreadsheet.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void itIsInUnicodeAndQuoted() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = Spreadsheet.begin(text)) {
            csv.writeRecord("a,b", "say \"x\"", "two\nlines");
        }
        assertThat(text.toString()).isEqualTo("\uFEFF\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n");
    }
}
