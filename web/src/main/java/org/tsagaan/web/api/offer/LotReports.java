package org.tsagaan.web.api.offer;

import java.util.List;
import org.tsagaan.web.api.Means;

/** The reports of a lot. */
@Means("The signed reports of a lot.")
public record LotReports(
        @Means(value = "The lot.", example = "30211") long lotId,
        @Means(value = "Its number on the package.", example = "L20261101A") String number,
        @Means("Newest first, withdrawn ones too.") List<ReportDetail> items) {}
