package org.tsagaan.web.api.registration;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** What somebody says to what they do. */
@Means("What somebody says to what they do.")
public record Words(
        @Means(value = "For the applicant and the audit trail.", example = "健康证看不清，请重拍")
                @Size(max = 1000)
                String reason) {}
