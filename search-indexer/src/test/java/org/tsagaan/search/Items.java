package org.tsagaan.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.kernel.Money;
import org.tsagaan.listing.Acclaim;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.SalesChannel;

/** Items for tests. */
public final class Items {

    private Items() {}

    /** A pressed curd of two lots from Zhenglan Banner. */
    public static CatalogItem hurood(Instant from, Instant until) {
        return new CatalogItem(
                7,
                new CatalogItem.Product(
                        11,
                        "9520000100018",
                        "正蓝旗奶豆腐",
                        "Hurood from Zhenglan",
                        "ᠬᠤᠷᠤᠳ",
                        "手工压制",
                        "Pressed by hand",
                        500,
                        "CHILLED",
                        45,
                        "hurood-1"),
                new CatalogItem.Category(
                        "hurood", "奶豆腐", "浩乳德", "Milk tofu (hurood)", "hurood khuruud"),
                new CatalogItem.Producer(
                        12,
                        "阿拉坦手工坊",
                        "Altan Workshop",
                        "FAMILY",
                        List.of(
                                new CatalogItem.Division("152500", "锡林郭勒盟", "Xilingol League"),
                                new CatalogItem.Division("152530", "正蓝旗", "Zhenglan Banner")),
                        42.24,
                        115.99),
                new CatalogItem.Storefront(13, "altan", "阿拉坦", "Altan", "PRODUCER"),
                SalesChannel.RETAIL,
                new Money(3501),
                1,
                1,
                List.of(lot(21, "L1", 1), lot(22, "L2", 20)),
                new CatalogItem.Evidence(
                        "WORKSHOP_REGISTRATION", "DEMO-1", Optional.empty(), "DBS15/001.3-2017"),
                new Acclaim(2, 9),
                Set.of("HACCP", "GEOGRAPHICAL_INDICATION"),
                from,
                until);
    }

    private static CatalogItem.Lot lot(long id, String number, int day) {
        LocalDate produced = LocalDate.of(2026, 11, day);
        return new CatalogItem.Lot(
                id, number, produced, produced.plusDays(45), 3, Optional.empty());
    }
}
