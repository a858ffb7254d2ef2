package org.tsagaan.wholesale.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.tsagaan.wholesale.model.OrderListReader;

/** Reads the first sheet of a workbook as lines of tab-parted text, each at its own row number. */
final class Workbook {

    private static final int MOST_COLUMNS = 8;
    private static final int LAST_ROW = 5_000;

    private Workbook() {}

    /**
     * @throws IOException when it is no workbook
     */
    static String firstSheet(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<String> lines = new ArrayList<>();
            rows.takeWhile(row -> row.getRowNum() <= LAST_ROW)
                    .takeWhile(row -> length(lines) <= OrderListReader.LONGEST)
                    .forEach(row -> put(row, lines));
            return String.join("\n", lines);
        }
    }

    private static void put(Row row, List<String> lines) {
        while (lines.size() < row.getRowNum()) {
            lines.add("");
        }
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            fields.add(row.getOptionalCell(i).map(Workbook::text).orElse(""));
        }
        lines.set(row.getRowNum() - 1, String.join("\t", fields).stripTrailing());
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    /** A number as its digits: a GTIN of thirteen is a number to a spreadsheet. */
    private static String text(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getType() == CellType.NUMBER) {
            return new BigDecimal(raw).stripTrailingZeros().toPlainString();
        }
        String shown = cell.getType() == CellType.FORMULA ? raw : cell.getText();
        return shown.replaceAll("[\t\r\n]+", " ").strip();
    }
}
