package org.tsagaan.web.page.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.tsagaan.web.frame.Spreadsheet;
import org.tsagaan.web.page.component.Cell;
import org.tsagaan.web.page.component.Table;

/** The table of a figure for a spreadsheet. */
final class FigureCsv {

    private FigureCsv() {}

    static byte[] of(Figure figure) {
        Table table = figure.table();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = Spreadsheet.begin(text)) {
            csv.writeRecord(harmless(table.headings()));
            for (List<Cell> row : table.rows()) {
                csv.writeRecord(harmless(row.stream().map(Cell::text).toList()));
            }
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(Spreadsheet::harmless).toList();
    }
}
