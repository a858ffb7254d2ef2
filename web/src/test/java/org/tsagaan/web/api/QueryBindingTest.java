package org.tsagaan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.FieldFault;

/** Addresses that do not fit are refused with every parameter at fault. */
class QueryBindingTest {
    enum Sort {
        UP,
        DOWN
    }

    record Search(
            @Size(max = 5) @Nullable String q,
            @Size(max = 2) List<String> category,
            @Min(1) @Max(100) @Nullable Integer size,
            @Nullable Sort sort,
            @Nullable Double latitude) {}

    @Test
    void readsWhatFits() {
        var search = read("q=%E5%A5%B6+1&category=a&category=b&size=100&sort=UP&latitude=-43.5");
        assertThat(search).isEqualTo(new Search("奶 1", List.of("a", "b"), 100, Sort.UP, -43.5));
        assertThat(read("")).isEqualTo(new Search(null, List.of(), null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "q=123456,/q",
        "q=%00,/q",
        "q=a%E2%80%AEb,/q",
        "q=a&q=b,/q",
        "category=a&category=b&category=c,/category",
        "size=0,/size",
        "size=101,/size",
        "size=-1,/size",
        "size=1.5,/size",
        "size=,/size",
        "size=99999999999999999999,/size",
        "sort=SIDEWAYS,/sort",
        "latitude=NaN,/latitude",
        "latitude=1e3,/latitude"
    })
    void namesTheParameterAtFault(String query, String pointer) {
        var fault = catchThrowableOfType(FaultException.class, () -> read(query)).fault();
        assertThat(fault.status()).isEqualTo(400);
        assertThat(fault.errors()).extracting(FieldFault::pointer).containsExactly(pointer);
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        var fault = catchThrowableOfType(FaultException.class, () -> read("q=%FF")).fault();
        assertThat(fault.kind()).isEqualTo("not-utf8");
    }

    private static Search read(String query) {
        return QueryBinding.read(Search.class, query);
    }
}
