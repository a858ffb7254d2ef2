package org.tsagaan.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.FieldFault;
import org.tsagaan.web.frame.Message;

/**
 * Reads what was sent under names into a record, as strictly as a body of JSON: every fault is
 * named at once. A component that is a list takes what was sent under its name several times.
 *
 * @param <V> what is sent under a name
 */
abstract class NamedValues<V> {
    private final Map<String, List<V>> sent;
    private final List<FieldFault> faults = new ArrayList<>();

    NamedValues(Map<String, List<V>> sent) {
        this.sent = sent;
    }

    /** Reads one value, or notes its {@link #fault}. */
    abstract @Nullable Object one(String name, V value, Class<?> type);

    /**
     * The record of what was sent.
     *
     * @throws FaultException the one that is made of all faults, when there are any
     */
    <R extends Record> R bind(Class<R> type, Function<List<FieldFault>, FaultException> refusal) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(this::component).toArray();
        if (!faults.isEmpty()) {
            throw refusal.apply(faults);
        }
        return Objects.requireNonNull(type.cast(RecordMaking.make(type, components, values)));
    }

    final @Nullable Object fault(String name, Message message) {
        faults.add(FieldFault.at("/" + name, message));
        return null;
    }

    final @Nullable Object unexpected(String name, Class<?> type) {
        return fault(name, Message.of("problem.expected", JsonScalars.expectation(type)));
    }

    private @Nullable Object component(RecordComponent component) {
        String name = component.getName();
        List<V> values = sent.getOrDefault(name, List.of());
        Object bound =
                component.getGenericType() instanceof ParameterizedType list
                        ? list(name, values, (Class<?>) list.getActualTypeArguments()[0])
                        : single(name, values, component);
        if (bound != null) {
            Constraints.findWrong(component, bound)
                    .ifPresent(wrong -> faults.add(FieldFault.at("/" + name, wrong)));
        }
        return bound;
    }

    private List<Object> list(String name, List<V> values, Class<?> type) {
        return values.stream()
                .map(value -> one(name, value, type))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }

    private @Nullable Object single(String name, List<V> values, RecordComponent component) {
        if (values.size() > 1) {
            return fault(name, Message.of("problem.once"));
        }
        if (!values.isEmpty()) {
            return one(name, values.getFirst(), component.getType());
        }
        return JsonBinding.isOptional(component)
                ? null
                : fault(name, Message.of("problem.missing"));
    }
}
