package org.tsagaan.web.page.overview;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tsagaan.web.page.chart.ColumnChart.Column;
import org.tsagaan.web.page.chart.Slice;

/** Columns of months: the number of the month, and the year where one begins. */
final class Months {

    private Months() {}

    /** A column for each row, of months that follow each other. */
    static <T> List<Column> columns(
            List<T> rows,
            Function<T, YearMonth> month,
            Function<T, String> value,
            Function<T, List<Slice>> slices) {
        return IntStream.range(0, rows.size())
                .mapToObj(
                        i ->
                                new Column(
                                        String.valueOf(month.apply(rows.get(i)).getMonthValue()),
                                        year(month.apply(rows.get(i)), i == 0),
                                        value.apply(rows.get(i)),
                                        slices.apply(rows.get(i))))
                .toList();
    }

    /** Of a first month that is the last of its year none, where the next would stand too near. */
    private static String year(YearMonth month, boolean isFirst) {
        boolean begins = month.getMonth() == Month.JANUARY;
        boolean saysIt = begins || (isFirst && month.getMonth() != Month.DECEMBER);
        return saysIt ? String.valueOf(month.getYear()) : "";
    }
}
