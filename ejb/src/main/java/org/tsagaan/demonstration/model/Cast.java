package org.tsagaan.demonstration.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tsagaan.demonstration.model.ProducerPlan.Place;
import org.tsagaan.kernel.BrokenInvariant;

/** Who takes part: producers, stores, laboratories and retail buyers, as the tables name them. */
public final class Cast {

    private final Map<String, Place> places = new HashMap<>();
    private final List<ProducerPlan> producers;
    private final List<StorePlan> stores;
    private final List<Line> laboratories = Line.listAll("laboratories.tsv");
    private final List<ParkPlan> parks;
    private final List<Line> branches = Line.listAll("buyers.tsv");
    private final List<Line> shoppers = Line.listAll("shoppers.tsv");

    public Cast() {
        for (Line line : Line.listAll("divisions.tsv")) {
            places.put(line.text("code"), place(line));
        }
        List<Line> makers = Line.listAll("producers.tsv");
        producers =
                IntStream.range(0, makers.size())
                        .mapToObj(i -> ProducerPlan.of(i, makers.get(i), place(makers, i)))
                        .toList();
        List<Line> gates = Line.listAll("parks.tsv");
        parks =
                IntStream.range(0, gates.size())
                        .mapToObj(i -> ParkPlan.of(i, gates.get(i)))
                        .toList();
        List<Line> shops = Line.listAll("stores.tsv");
        stores =
                IntStream.range(0, shops.size())
                        .mapToObj(i -> StorePlan.of(i, shops.get(i), place(shops, i)))
                        .toList();
    }

    public List<ProducerPlan> producers() {
        return producers;
    }

    public List<StorePlan> stores() {
        return stores;
    }

    public List<Line> laboratories() {
        return laboratories;
    }

    public List<ParkPlan> parks() {
        return parks;
    }

    /** The park of which a producer is a tenant. */
    public Optional<ParkPlan> findParkOf(ProducerPlan producer) {
        return parks.stream().filter(p -> p.tenants().contains(producer.key())).findFirst();
    }

    public List<Line> branches() {
        return branches;
    }

    public List<Line> shoppers() {
        return shoppers;
    }

    /** The store behind a storefront, if it is a store's. */
    public Optional<StorePlan> findStore(String slug) {
        return stores.stream().filter(s -> s.slug().equals(slug)).findFirst();
    }

    /** Key of the laboratory of its park, or of the one that is near. */
    String laboratoryOf(ProducerPlan producer, int lot) {
        return findParkOf(producer)
                .map(ParkPlan::laboratory)
                .filter(own -> !own.isEmpty())
                .orElseGet(() -> laboratoryNear(producer, lot));
    }

    private static String laboratoryNear(ProducerPlan producer, int lot) {
        String division = producer.place().code();
        if (division.equals("152530")) {
            return "l3";
        }
        if (division.startsWith("1504") || division.startsWith("1505")) {
            return "l1";
        }
        if (division.startsWith("1507") || division.startsWith("1522")) {
            return "l5";
        }
        if (division.startsWith("1525")) {
            return lot % 6 == 0 ? "l2" : "l1";
        }
        return "l2";
    }

    private Place place(List<Line> lines, int index) {
        Place place = places.get(lines.get(index).text("division"));
        if (place == null) {
            throw new BrokenInvariant("No such division on line " + (index + 2));
        }
        return place;
    }

    private static Place place(Line line) {
        return new Place(
                line.text("code"),
                line.text("zh"),
                line.text("en"),
                Double.parseDouble(line.text("latitude")),
                Double.parseDouble(line.text("longitude")));
    }
}
