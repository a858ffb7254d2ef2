package org.tsagaan.supervision.adapter;

import org.tsagaan.account.Division;
import org.tsagaan.kernel.Row;

/** The columns of a division {@code d} at the beginning of a row. */
final class DivisionColumns {

    static final String OF_D =
            "d.code, d.parent_code, d.name_zh, d.name_en, d.latitude, d.longitude";

    /** The column that follows them. */
    static final int NEXT = 6;

    private DivisionColumns() {}

    static Division read(Row r) {
        return new Division(r.text(0), r.textOrNull(1), r.text(2), r.text(3), r.real(4), r.real(5));
    }
}
