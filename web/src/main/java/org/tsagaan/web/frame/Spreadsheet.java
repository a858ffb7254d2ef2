package org.tsagaan.web.frame;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** Tables as CSV, as spreadsheets open them. */
public final class Spreadsheet {

    /** A spreadsheet would take a cell that begins so for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private Spreadsheet() {}

    /** Begins a table with the mark by which alone spreadsheets know UTF-8. */
    public static CsvWriter begin(Writer out) throws IOException {
        out.write('\uFEFF');
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    /** The cell, as text if it would be taken for a formula. */
    public static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches()
                ? "'" + cell
                : cell;
    }
}
