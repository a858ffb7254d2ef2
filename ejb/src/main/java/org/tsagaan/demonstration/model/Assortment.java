package org.tsagaan.demonstration.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tsagaan.demonstration.model.ProductPlan.Status;
import org.tsagaan.demonstration.model.ProductPlan.Variety;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.sellability.Channel;
import org.tsagaan.storefront.OfferTerms;
import org.tsagaan.storefront.PriceTier;

/** Who makes what, and who sells it for how much. */
final class Assortment {

    static final int PRODUCTS = 400;

    private final Cast cast;
    private final Dice dice;
    private final List<Variety> varieties =
            Line.listAll("varieties.tsv").stream().map(Variety::of).toList();
    private final List<ProductPlan> products = new ArrayList<>();
    private final List<OfferPlan> offers = new ArrayList<>();

    Assortment(Cast cast, Dice dice) {
        this.cast = cast;
        this.dice = dice;
        makeProducts();
        products.forEach(this::offerByProducer);
        cast.stores().forEach(this::offerByStore);
        cast.stores().stream().limit(1).forEach(this::offerCasesByStore);
    }

    List<ProductPlan> products() {
        return List.copyOf(products);
    }

    List<OfferPlan> offers() {
        return List.copyOf(offers);
    }

    private record Choice(Variety variety, int grams) {}

    private void makeProducts() {
        Map<String, List<Choice>> left = new HashMap<>();
        cast.producers().forEach(p -> left.put(p.key(), dice.shuffled(choices(p))));
        while (products.size() < PRODUCTS) {
            for (ProducerPlan producer : cast.producers()) {
                List<Choice> choices = left.getOrDefault(producer.key(), List.of());
                if (!choices.isEmpty() && products.size() < PRODUCTS) {
                    products.add(product(producer, choices.removeFirst()));
                }
            }
        }
    }

    private List<Choice> choices(ProducerPlan producer) {
        return varieties.stream()
                .filter(v -> producer.categories().contains(v.category()))
                .flatMap(v -> v.grams().stream().map(g -> new Choice(v, Integer.parseInt(g))))
                .toList();
    }

    private ProductPlan product(ProducerPlan producer, Choice choice) {
        int index = products.size();
        Variety v = choice.variety();
        long fen = (long) v.price500() * choice.grams() / 500;
        return new ProductPlan(
                index,
                DemoNumbers.gtin(index),
                producer,
                v,
                choice.grams(),
                producer.place().zh() + v.zh() + " " + choice.grams() + "克",
                producer.place().en() + " " + v.en() + ", " + choice.grams() + " g",
                rounded(fen * dice.between(94, 108) / 100),
                status(producer, index));
    }

    private static Status status(ProducerPlan producer, int index) {
        if (!producer.hasTraded() || index % 50 == 17) {
            return Status.DRAFT;
        }
        return producer.fate() == Fate.STEADY && index % 100 == 33
                ? Status.WITHDRAWN
                : Status.APPROVED;
    }

    private static long rounded(long fen) {
        return Math.max(100, fen / 50 * 50);
    }

    private void offerByProducer(ProductPlan product) {
        ProducerPlan producer = product.producer();
        add(producer.slug(), producer.key(), product, OfferTerms.retail(product.priceFen()));
        if (isMadeForCases(product)) {
            OfferTerms terms = wholesale(product, dice.between(2, 4), product.priceFen());
            add(producer.slug(), producer.key(), product, terms);
        }
    }

    private static boolean isMadeForCases(ProductPlan product) {
        return product.producer().kind() != ProducerKind.FAMILY
                && product.isApproved()
                && product.index() % 2 == 0;
    }

    private OfferTerms wholesale(ProductPlan product, int minimum, long fen) {
        return new OfferTerms(
                Channel.WHOLESALE,
                fen * 84 / 100,
                product.grams() > 300 ? 12 : 24,
                minimum,
                List.of(
                        new PriceTier(minimum, fen * 84 / 100),
                        new PriceTier(10, fen * 80 / 100),
                        new PriceTier(30, fen * 76 / 100)));
    }

    private void offerByStore(StorePlan store) {
        for (String supplier : store.suppliers()) {
            products.stream()
                    .filter(p -> p.producer().key().equals(supplier) && p.isApproved())
                    .limit(4)
                    .forEach(
                            p ->
                                    add(
                                            store.slug(),
                                            store.key(),
                                            p,
                                            OfferTerms.retail(
                                                    rounded(
                                                            p.priceFen()
                                                                    * dice.between(104, 112)
                                                                    / 100))));
        }
    }

    /** The first store also sells by the case, so that a buyer may choose between two sellers. */
    private void offerCasesByStore(StorePlan store) {
        List<ProductPlan> retail =
                offers.stream()
                        .filter(o -> o.slug().equals(store.slug()))
                        .map(OfferPlan::product)
                        .filter(Assortment::isMadeForCases)
                        .toList();
        for (ProductPlan product : retail) {
            long fen = product.priceFen() * 106 / 100;
            add(store.slug(), store.key(), product, wholesale(product, 1, fen));
        }
    }

    private void add(String slug, String merchant, ProductPlan product, OfferTerms terms) {
        offers.add(new OfferPlan(offers.size(), slug, merchant, product, terms));
    }
}
