package org.tsagaan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.FieldFault;

/** JSON that does not fit is refused with the place of every fault. */
class JsonRequestReaderTest {
    enum Cold {
        CHILLED,
        FROZEN
    }

    record Line(String gtin, int quantity) {}

    record Order(
            @Size(max = 15) String buyer,
            @Size(max = 2) List<Line> lines,
            @Nullable Cold cold,
            @Nullable LocalDate wanted,
            @Nullable Boolean gift,
            @Min(0) @Max(100) @Nullable Integer count) {}

    @Test
    void readsWhatFits() {
        var order =
                read(
                        "{'buyer':'阿拉坦','lines':[{'gtin':'9520000100018','quantity':2}],'cold':'FROZEN','wanted':'2026-12-01'}");
        assertThat(order.lines()).containsExactly(new Line("9520000100018", 2));
        assertThat(order.cold()).isEqualTo(Cold.FROZEN);
        assertThat(order.wanted()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(order.gift()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'buyer':1,'lines':[]} | /buyer",
                "{'lines':[]} | /buyer",
                "{'buyer':null,'lines':[]} | /buyer",
                "{'buyer':'b','lines':{}} | /lines",
                "{'buyer':'b','lines':[{'gtin':'g','quantity':'2'}]} | /lines/0/quantity",
                "{'buyer':'b','lines':[{'gtin':'g','quantity':2.5}]} | /lines/0/quantity",
                "{'buyer':'b','lines':[{'gtin':'g','quantity':99999999999}]} | /lines/0/quantity",
                "{'buyer':'b','lines':[null]} | /lines/0",
                "{'buyer':'b','lines':[],'cold':'WARM'} | /cold",
                "{'buyer':'b','lines':[],'wanted':'2026-02-30'} | /wanted",
                "{'buyer':'b','lines':[],'price/fen':1} | /price~1fen",
                "{'buyer':'a\\u0000','lines':[]} | /buyer",
                "{'buyer':'a\\u202Eb','lines':[]} | /buyer",
                "{'buyer':'a\\ud800','lines':[]} | /buyer",
                "{'buyer':'1234567890123456','lines':[]} | /buyer",
                "{'buyer':'b','lines':[],'count':-1} | /count",
                "{'buyer':'b','lines':[],'count':101} | /count",
                "{'buyer':'b','lines':[],'count':1e400} | /count",
                "[] | \"\""
            })
    void namesThePlaceOfEveryFault(String json, @Nullable String pointer) {
        assertThat(refused(json).errors())
                .extracting(FieldFault::pointer)
                .containsExactly(pointer == null ? "" : pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'buyer':",
                "\"\"",
                "nonsense",
                "{'buyer':'a','buyer':'b','lines':[]}",
                "{'buyer':'a','lines':[]} x",
                "{'buyer':'a','lines':[]}{}",
                "{'buyer':NaN,'lines':[]}",
                "{'buyer':'a','lines':[],}"
            })
    void whatIsNoJsonIsABadRequest(String json) {
        assertThat(refused(json).status()).isEqualTo(400);
    }

    @Test
    void whatIsNestedTooDeeplyOrTooLongANumberIsABadRequest() {
        assertThat(refused("[".repeat(5000)).status()).isEqualTo(400);
        assertThat(refused("{'count':" + "9".repeat(2000) + "}").status()).isBetween(400, 422);
    }

    @Test
    void whatIsNotUtf8IsABadRequest() {
        var bytes = new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'};
        var fault =
                catchThrowableOfType(
                                FaultException.class,
                                () ->
                                        JsonRequestReader.read(
                                                Order.class, new ByteArrayInputStream(bytes)))
                        .fault();
        assertThat(fault.kind()).isEqualTo("not-utf8");
    }

    private static Fault refused(String json) {
        return catchThrowableOfType(FaultException.class, () -> read(json)).fault();
    }

    private static Order read(String json) {
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return JsonRequestReader.read(Order.class, new ByteArrayInputStream(bytes));
    }
}
