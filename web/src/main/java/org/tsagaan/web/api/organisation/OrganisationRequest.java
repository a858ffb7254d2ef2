package org.tsagaan.web.api.organisation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.NewOrganisation;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.web.api.Means;

/** An organisation to be entered. */
@Means("An organisation to be entered. Producers come by an application, parks by /parks.")
public record OrganisationRequest(
        @Means(value = "What it is in the market.", example = "LABORATORY") OrganisationKind kind,
        @Means(value = "Chinese name.", example = "锡林浩特第三方检验所（示范）") @Size(max = 120) String nameZh,
        @Means(value = "English name.", example = "Xilinhot Third-Party Laboratory (Demo)")
                @Size(max = 160)
                String nameEn,
        @Means(
                        value = "Unified social credit code (GB 32100), if it has one.",
                        example = "92152528MA0DEM0134")
                @Size(max = 18)
                @Nullable String creditCode,
        @Means(
                        value = "Why a code is right although its check character is not.",
                        example = "早期代码，已核对证照原件")
                @Size(max = 500)
                @Nullable String creditCodeNote,
        @Means(value = "Code of its division (GB/T 2260).", example = "152530")
                @Pattern(regexp = "[1-9][0-9]{5}")
                String divisionCode,
        @Means(value = "Its address.", example = "上都镇工业街 DEMO-1 号") @Size(max = 300) String address,
        @Means(value = "Telephone.", example = "0479-0000990") @Size(max = 40) String phone) {

    NewOrganisation organisation() {
        return new NewOrganisation(
                kind,
                nameZh,
                nameEn,
                null,
                creditCode == null || creditCode.isBlank() ? null : creditCode,
                Objects.requireNonNullElse(creditCodeNote, ""),
                divisionCode,
                address,
                phone);
    }
}
