package org.tsagaan.web.page.seller;

import org.tsagaan.licensing.Standing;
import org.tsagaan.storefront.StorefrontEntry;
import org.tsagaan.storefront.StorefrontOpening;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Evidence;

/**
 * A storefront as lists show it, never without its paper.
 *
 * @param standing whether that paper holds
 * @param number of its paper, or that it has none
 * @param note how long the paper holds, or why it does not
 * @param store whether it is a demonstration store
 */
public record SellerCard(
        String href,
        String name,
        String otherName,
        String kind,
        String place,
        Evidence.Standing standing,
        String number,
        String note,
        boolean store) {

    static SellerCard of(StorefrontEntry entry, Language language) {
        Messages messages = Messages.in(language);
        boolean chinese = language == Language.ZH;
        boolean store = entry.kind() == StorefrontOpening.Kind.DEMONSTRATION_STORE;
        Standing standing = entry.standing();
        String number = entry.number();
        return new SellerCard(
                "/stores/" + entry.slug(),
                chinese ? entry.nameZh() : entry.nameEn(),
                chinese ? entry.nameEn() : entry.nameZh(),
                messages.text("seller.kind." + entry.kind()),
                chinese ? entry.divisionZh() : entry.divisionEn(),
                standing == null ? Evidence.Standing.FAILS : Papers.mark(standing),
                number == null
                        ? messages.text(store ? "seller.no-recognition" : "seller.no-authorisation")
                        : number,
                note(entry, messages),
                store);
    }

    private static String note(StorefrontEntry entry, Messages messages) {
        Standing standing = entry.standing();
        var until = entry.validUntil();
        if (!entry.open()) {
            return messages.text("seller.closed");
        }
        if (standing == null || until == null) {
            return "";
        }
        return standing == Standing.IN_FORCE
                ? messages.text("seller.until", until)
                : messages.text("seller.standing." + standing);
    }
}
