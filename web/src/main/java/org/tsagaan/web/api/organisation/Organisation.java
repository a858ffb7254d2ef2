package org.tsagaan.web.api.organisation;

import org.jspecify.annotations.Nullable;
import org.tsagaan.account.OrganisationEntry;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.account.OrganisationSummary;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** An organisation. */
@Means("An organisation, as those see it who keep organisations.")
public record Organisation(
        @Means(value = "The organisation.", example = "6107") long organisationId,
        @Means(value = "What it is in the market.", example = "LABORATORY") OrganisationKind kind,
        @Means("What it is called.") Named name,
        @Means(
                        value = "Its unified social credit code; absent when it has none.",
                        example = "92152528MA0DEM0134")
                @Nullable String creditCode,
        @Means(value = "Code of its division (GB/T 2260).", example = "152530") String divisionCode,
        @Means("What the division is called.") Named division,
        @Means(value = "Its address.", example = "上都镇工业街 DEMO-1 号") String address,
        @Means(value = "Telephone.", example = "0479-0000990") String phone,
        @Means(value = "How many people act for it.", example = "2") int members) {

    static Organisation of(OrganisationEntry entry) {
        OrganisationSummary o = entry.organisation();
        return new Organisation(
                o.id(),
                o.kind(),
                new Named(o.nameZh(), o.nameEn()),
                o.creditCode(),
                o.divisionCode(),
                new Named(entry.divisionZh(), entry.divisionEn()),
                o.address(),
                o.phone(),
                entry.members());
    }
}
