package org.tsagaan.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.FieldFault;
import org.tsagaan.web.frame.Message;

/**
 * Reads the parameters of an address into a record, as strictly as a body: every fault is named at
 * once, with status 400. A component that is a list takes a parameter several times.
 */
public final class QueryBinding {
    private final Map<String, List<String>> sent;
    private final List<FieldFault> faults = new ArrayList<>();

    private QueryBinding(Map<String, List<String>> sent) {
        this.sent = sent;
    }

    /**
     * The record of a query.
     *
     * @throws FaultException when a parameter is wrong
     */
    public static <R extends Record> R read(Class<R> type, @Nullable String rawQuery) {
        var binding = new QueryBinding(QueryText.parse(rawQuery));
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(binding::component).toArray();
        if (!binding.faults.isEmpty()) {
            throw wrong(binding.faults);
        }
        return Objects.requireNonNull(type.cast(RecordMaking.make(type, components, values)));
    }

    static FaultException wrong(List<FieldFault> faults) {
        return new FaultException(Fault.of(400, "invalid-parameters").withErrors(faults));
    }

    private @Nullable Object component(RecordComponent component) {
        var name = component.getName();
        var values = sent.getOrDefault(name, List.of());
        var bound =
                component.getGenericType() instanceof ParameterizedType list
                        ? list(name, values, (Class<?>) list.getActualTypeArguments()[0])
                        : single(name, values, component);
        if (bound != null) {
            Constraints.findWrong(component, bound)
                    .ifPresent(wrong -> faults.add(FieldFault.at("/" + name, wrong)));
        }
        return bound;
    }

    private List<Object> list(String name, List<String> values, Class<?> type) {
        return values.stream()
                .map(value -> scalar(name, value, type))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }

    private @Nullable Object single(String name, List<String> values, RecordComponent component) {
        if (values.size() > 1) {
            return fault(name, Message.of("problem.once"));
        }
        if (!values.isEmpty()) {
            return scalar(name, values.getFirst(), component.getType());
        }
        return JsonBinding.isOptional(component)
                ? null
                : fault(name, Message.of("problem.missing"));
    }

    private @Nullable Object scalar(String name, String value, Class<?> type) {
        var read = QueryText.find(value, type);
        return read.isPresent()
                ? read.get()
                : fault(name, Message.of("problem.expected", JsonScalars.expectation(type)));
    }

    private @Nullable Object fault(String name, Message message) {
        faults.add(FieldFault.at("/" + name, message));
        return null;
    }
}
