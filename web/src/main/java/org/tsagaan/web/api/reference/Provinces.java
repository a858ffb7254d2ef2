package org.tsagaan.web.api.reference;

import java.util.List;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** All provinces. */
@Means("All provinces to which goods can be sent.")
public record Provinces(@Means("By code.") List<ProvinceRow> items) {

    /** A province. */
    @Means("A province (GB/T 2260).")
    public record ProvinceRow(
            @Means(value = "Its code, as a checkout takes it.", example = "110000") String code,
            @Means("Its name.") Named name) {}
}
