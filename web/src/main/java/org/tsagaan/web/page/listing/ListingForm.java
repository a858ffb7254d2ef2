package org.tsagaan.web.page.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Money;
import org.tsagaan.sellability.Channel;
import org.tsagaan.storefront.OfferTerms;
import org.tsagaan.storefront.PriceTier;
import org.tsagaan.storefront.model.OfferPolicy;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/**
 * The form by which a product is listed, read.
 *
 * @param form as it was sent, with what is wrong
 * @param productId the product
 * @param terms at which terms; empty when something is wrong
 */
record ListingForm(Form form, long productId, Optional<OfferTerms> terms) {

    static final Money HIGHEST = new Money(OfferPolicy.HIGHEST_FEN);

    static ListingForm read(Form sent) {
        FormReading reading = new FormReading(sent);
        long product = reading.wholeNumber("productId", 1, Long.MAX_VALUE);
        Optional<Channel> channel = reading.choice("channel", Channel.class);
        Money price = reading.yuan("price", HIGHEST);
        int pack = 1;
        int minimum = 1;
        List<PriceTier> tiers = new ArrayList<>();
        if (channel.filter(c -> c == Channel.WHOLESALE).isPresent()) {
            pack = (int) reading.wholeNumber("casePack", 1, OfferPolicy.LARGEST_CASE);
            minimum = (int) reading.wholeNumber("minimumCases", 1, OfferPolicy.LARGEST_MINIMUM);
            for (int i = 1; i <= OfferPolicy.MOST_TIERS; i++) {
                tier(reading, i).ifPresent(tiers::add);
            }
        }
        Form form = reading.form();
        return new ListingForm(
                form,
                product,
                form.isSound()
                        ? Optional.of(
                                new OfferTerms(
                                        channel.orElseThrow(), price.fen(), pack, minimum, tiers))
                        : Optional.empty());
    }

    /** A lower price from more cases on, where either of the two was typed. */
    private static Optional<PriceTier> tier(FormReading reading, int number) {
        String cases = "tierCases" + number;
        String price = "tierPrice" + number;
        Form form = reading.form();
        return form.value(cases).isBlank() && form.value(price).isBlank()
                ? Optional.empty()
                : Optional.of(
                        new PriceTier(
                                (int) reading.wholeNumber(cases, 1, OfferPolicy.LARGEST_MINIMUM),
                                reading.yuan(price, HIGHEST).fen()));
    }
}
