package org.tsagaan.order.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tsagaan.account.EmailAddress;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.VisibleText;
import org.tsagaan.order.Checkout;
import org.tsagaan.order.Checkout.Wanted;
import org.tsagaan.order.Recipient;
import org.tsagaan.storefront.OfferForSale;

/** What a checkout must be before the gate is asked: each rule refuses with what would be right. */
public final class CheckoutRules {

    /** Most different offers in one order. */
    public static final int MOST_LINES = Checkout.MOST_LINES;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]([ -]?[0-9]){5,14}");

    private CheckoutRules() {}

    /** Everything that is wrong with a checkout, whatever the gate would say. */
    public static List<Refusal> refuse(
            Checkout checkout, Map<Long, OfferForSale> offers, Set<String> provinces) {
        List<Refusal> refusals = new ArrayList<>(recipient(checkout.recipient()));
        if (isDelivered(checkout, offers)) {
            refusals.addAll(address(checkout.recipient(), provinces));
        }
        if (checkout.wanted().isEmpty()) {
            refusals.add(Refusal.of("order.nothing_wanted").about("lines"));
        }
        if (checkout.wanted().size() > MOST_LINES) {
            refusals.add(Refusal.of("order.too_many_lines", MOST_LINES).about("lines"));
        }
        Set<Long> seen = new HashSet<>();
        for (Wanted wanted : checkout.wanted()) {
            if (!seen.add(wanted.offerId())) {
                refusals.add(line(wanted, Refusal.of("order.wanted_twice", wanted.offerId())));
            }
            line(checkout, wanted, offers).ifPresent(r -> refusals.add(line(wanted, r)));
        }
        return refusals;
    }

    private static Optional<Refusal> line(
            Checkout checkout, Wanted wanted, Map<Long, OfferForSale> offers) {
        OfferForSale offer = offers.get(wanted.offerId());
        if (offer == null || offer.terms().channel() != checkout.channel()) {
            return Optional.of(Refusal.of("order.no_such_offer", wanted.offerId()));
        }
        return offer.quantityRule().refuse(wanted.units());
    }

    private static Refusal line(Wanted wanted, Refusal refusal) {
        return refusal.about("lines/" + wanted.offerId());
    }

    /** Whether something of it is not picked up: only then an address is asked for and kept. */
    public static boolean isDelivered(Checkout checkout, Map<Long, OfferForSale> offers) {
        return offers.isEmpty()
                || offers.values().stream()
                        .anyMatch(o -> !checkout.wishes().pickUp().contains(o.storefrontId()));
    }

    private static List<Refusal> recipient(Recipient to) {
        List<Refusal> refusals = new ArrayList<>();
        if (EmailAddress.parse(to.email()).isEmpty()) {
            refusals.add(Refusal.of("order.email_invalid").about("email"));
        }
        if (!VisibleText.isLine(to.name(), 80)) {
            refusals.add(Refusal.of("order.name_invalid", 80).about("name"));
        }
        if (!PHONE.matcher(to.phone()).matches()) {
            refusals.add(Refusal.of("order.phone_invalid").about("phone"));
        }
        return refusals;
    }

    private static List<Refusal> address(Recipient to, Set<String> provinces) {
        List<Refusal> refusals = new ArrayList<>();
        if (!provinces.contains(to.provinceCode())) {
            refusals.add(Refusal.of("order.province_unknown").about("provinceCode"));
        }
        if (!VisibleText.isLine(to.address(), 300)) {
            refusals.add(Refusal.of("order.address_invalid", 300).about("address"));
        }
        return refusals;
    }
}
