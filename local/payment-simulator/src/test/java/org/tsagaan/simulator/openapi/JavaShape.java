package org.tsagaan.simulator.openapi;

import com.google.gson.annotations.SerializedName;
import com.stripe.model.EventDataClassLookup;
import com.stripe.model.ExpandableField;
import com.stripe.model.StripeCollection;
import com.stripe.model.StripeObject;
import com.stripe.model.StripeSearchResult;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stripe-java makes of a JSON object.
 *
 * @param type its class; null where anything goes
 */
record JavaShape(@Nullable Class<?> type) {
    static final JavaShape ANYTHING = new JavaShape((Class<?>) null);

    /** The shape of a resource by its {@code object}. */
    static JavaShape of(String object) {
        return new JavaShape(EventDataClassLookup.classLookup.get(object));
    }

    /** Whether the class has such a field. */
    boolean knows(String name) {
        return type == null || field(name).isPresent();
    }

    /** The shape of what is in a field, or in each entry of its list. */
    JavaShape in(String name) {
        if (type == null) {
            return ANYTHING;
        }
        if (StripeCollection.class.isAssignableFrom(type) && name.equals("data")) {
            return element(type.getGenericSuperclass());
        }
        return field(name).map(field -> element(field.getGenericType())).orElse(ANYTHING);
    }

    private Optional<Field> field(String name) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            Optional<Field> found =
                    Arrays.stream(c.getDeclaredFields()).filter(f -> named(f, name)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean named(Field field, String name) {
        SerializedName given = field.getAnnotation(SerializedName.class);
        return given == null
                ? underscored(field.getName()).equals(name)
                : given.value().equals(name);
    }

    /** As stripe-java's GSON names fields without a name of their own. */
    private static String underscored(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static JavaShape element(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Class<?> raw = (Class<?>) parameterized.getRawType();
            if (List.of(
                            List.class,
                            ExpandableField.class,
                            StripeCollection.class,
                            StripeSearchResult.class)
                    .contains(raw)) {
                return element(parameterized.getActualTypeArguments()[0]);
            }
            return ANYTHING;
        }
        boolean concrete = type instanceof Class<?> c && StripeObject.class.isAssignableFrom(c);
        return concrete ? new JavaShape((Class<?>) type) : ANYTHING;
    }
}
