package org.tsagaan.demonstration.model;

import java.util.List;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;

/**
 * A park to be.
 *
 * @param laboratory key of its own; empty while it has none
 * @param tenants keys of producers
 * @param recognised days ago that it became a demonstration park; 0 for never
 */
public record ParkPlan(
        int index,
        String division,
        String nameZh,
        String nameEn,
        String address,
        Position position,
        String laboratory,
        List<String> tenants,
        int recognised,
        Story story) {

    private static final int FIRST_CODE = 500;

    public ParkPlan {
        tenants = List.copyOf(tenants);
    }

    static ParkPlan of(int index, Line line) {
        return new ParkPlan(
                index,
                line.text("division"),
                line.text("name_zh"),
                line.text("name_en"),
                line.text("address"),
                new Position(
                        Double.parseDouble(line.text("latitude")),
                        Double.parseDouble(line.text("longitude"))),
                line.text("laboratory"),
                line.list("tenants"),
                line.isEmpty("recognised") ? 0 : line.number("recognised"),
                new Story(line.text("story_zh"), line.text("story_en")));
    }

    public String creditCode() {
        return DemoNumbers.creditCode("91", division, FIRST_CODE + index);
    }

    /** Where a tenant works: in a room of its own, some steps from the gate. */
    public Position room(String producer) {
        int room = tenants.indexOf(producer) + 1;
        return new Position(position.latitude() + room * 0.0004, position.longitude());
    }
}
