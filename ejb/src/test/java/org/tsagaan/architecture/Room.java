package org.tsagaan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/**
 * Where a class stands in the house.
 *
 * @param feature first package under the root
 * @param part what follows: empty for the feature's boundary, else {@code model} or {@code adapter}
 */
record Room(String feature, String part) {

    /** Empty for classes that do not belong to the house. */
    static Optional<Room> of(JavaClass type, String root) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String[] rest = name.substring(root.length() + 1).split("\\.", 2);
        return Optional.of(new Room(rest[0], rest.length > 1 ? rest[1] : ""));
    }

    boolean isBoundary() {
        return part.isEmpty();
    }

    boolean isModel() {
        return part.equals("model");
    }

    boolean isAdapter() {
        return part.equals("adapter");
    }
}
