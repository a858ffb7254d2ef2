package org.tsagaan.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tsagaan.kernel.JsonText;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.CatalogItem.Division;
import org.tsagaan.listing.CatalogItem.Lot;

/** An item as the index keeps it. Texts that are empty are left out. */
@ApplicationScoped
public class Documents {

    /** All divisions of the market lie in it, and many people name it. */
    private static final List<String> REGION = List.of("内蒙古", "Inner Mongolia");

    public JsonObject of(CatalogItem item, long version) {
        JsonObjectBuilder json =
                JsonText.object()
                        .add("offerId", item.offerId())
                        .add("version", version)
                        .add("channel", item.channel().name())
                        .add("priceFen", item.price().fen())
                        .add("pricePerKilogramFen", item.pricePerKilogram().fen())
                        .add("available", item.available())
                        .add("regard", Regard.of(item))
                        .add("rating", item.acclaim().rank())
                        .add("marks", texts(item.marks().stream().sorted()))
                        .add("sellableFrom", item.sellableFrom().toString())
                        .add("sellableUntil", item.sellableUntil().toString());
        addProduct(json, item.product());
        addCategory(json, item.category());
        addProducer(json, item.producer());
        addStorefront(json, item.storefront());
        addLots(json, item);
        return json.build();
    }

    /**
     * In which fields a document does not say what it should. Its version is its own, and since
     * when it can be sold matters only while that lies ahead.
     */
    static List<String> differing(JsonObject wanted, JsonObject found, Instant now) {
        return Stream.concat(wanted.keySet().stream(), found.keySet().stream())
                .distinct()
                .filter(field -> !field.equals("version"))
                .filter(field -> !Objects.equals(wanted.get(field), found.get(field)))
                .filter(
                        field ->
                                !field.equals("sellableFrom")
                                        || isAhead(wanted, now)
                                        || isAhead(found, now))
                .sorted()
                .toList();
    }

    private static boolean isAhead(JsonObject document, Instant now) {
        return Instant.parse(document.getString("sellableFrom")).isAfter(now);
    }

    private static void addProduct(JsonObjectBuilder json, CatalogItem.Product product) {
        json.add("productId", product.id())
                .add("gtin", product.gtin())
                .add("netContentGrams", product.netContentGrams())
                .add("storage", product.storage());
        Map.of(
                        "nameZh", product.nameZh(),
                        "nameEn", product.nameEn(),
                        "nameMn", product.nameMn(),
                        "descriptionZh", product.descriptionZh(),
                        "descriptionEn", product.descriptionEn(),
                        "pictureCode", product.picture())
                .forEach((field, text) -> addText(json, field, text));
    }

    private static void addCategory(JsonObjectBuilder json, CatalogItem.Category category) {
        json.add("categoryCode", category.code())
                .add("categoryNameZh", texts(Stream.of(category.nameZh(), category.otherNameZh())))
                .add("categoryNameEn", category.nameEn())
                .add("categoryRomanised", category.romanised());
    }

    private static void addProducer(JsonObjectBuilder json, CatalogItem.Producer producer) {
        addPlaces(json, producer.divisions());
        json.add("producerId", producer.id())
                .add("producerNameZh", producer.nameZh())
                .add("producerNameEn", producer.nameEn())
                .add("producerKind", producer.kind())
                .add(
                        "location",
                        JsonText.object()
                                .add("lat", producer.latitude())
                                .add("lon", producer.longitude()));
    }

    /** The league stands by itself, so that the beginning of its name does not mean its banners. */
    private static void addPlaces(JsonObjectBuilder json, List<Division> divisions) {
        Division last = divisions.getLast();
        json.add("divisionCode", last.code())
                .add("divisionName", texts(Stream.of(last.nameZh(), last.nameEn())))
                .add("divisionPath", texts(divisions.stream().map(Division::code)))
                .add(
                        "divisionNames",
                        texts(
                                Stream.concat(
                                        REGION.stream(),
                                        divisions.stream()
                                                .flatMap(d -> Stream.of(d.nameZh(), d.nameEn())))));
        if (divisions.size() > 1) {
            Division league = divisions.getFirst();
            json.add("leagueCode", league.code())
                    .add("leagueName", texts(Stream.of(league.nameZh(), league.nameEn())));
        }
    }

    private static void addStorefront(JsonObjectBuilder json, CatalogItem.Storefront storefront) {
        json.add("storefrontId", storefront.id())
                .add("storefrontSlug", storefront.slug())
                .add("storefrontNameZh", storefront.nameZh())
                .add("storefrontNameEn", storefront.nameEn())
                .add("storefrontKind", storefront.kind());
    }

    private static void addLots(JsonObjectBuilder json, CatalogItem item) {
        json.add("lotNumbers", texts(item.lots().stream().map(Lot::number)))
                .add("producedOn", texts(item.lots().stream().map(l -> l.producedOn().toString())))
                .add("bestBefore", texts(item.lots().stream().map(l -> l.bestBefore().toString())));
    }

    private static void addText(JsonObjectBuilder json, String field, String text) {
        if (!text.isEmpty()) {
            json.add(field, text);
        }
    }

    private static JsonArrayBuilder texts(Stream<String> texts) {
        JsonArrayBuilder array = JsonText.array();
        texts.filter(text -> !text.isEmpty()).forEach(array::add);
        return array;
    }
}
