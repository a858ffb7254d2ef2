package org.tsagaan.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.FieldFault;
import org.tsagaan.web.frame.Message;

/**
 * Binds the parts of a form to a record of texts, numbers, enums and {@link Upload}s, as strictly
 * as JSON: every fault is named at once. A component that is a list takes a part several times.
 */
final class PartsBinding {
    private static final int LONGEST_NAME = 80;

    private final Map<String, List<Upload>> sent;
    private final List<FieldFault> faults = new ArrayList<>();

    private PartsBinding(Map<String, List<Upload>> sent) {
        this.sent = sent;
    }

    /**
     * The record of some parts.
     *
     * @throws FaultException when a part is wrong
     */
    static <R extends Record> R read(Class<R> type, Map<String, List<Upload>> sent) {
        var binding = new PartsBinding(sent);
        var components = type.getRecordComponents();
        binding.noteUnknown(components);
        var values = Arrays.stream(components).map(binding::component).toArray();
        if (!binding.faults.isEmpty()) {
            throw new FaultException(Fault.invalid(binding.faults));
        }
        return Objects.requireNonNull(type.cast(RecordMaking.make(type, components, values)));
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

    private List<Object> list(String name, List<Upload> values, Class<?> type) {
        return values.stream()
                .map(value -> one(name, value, type))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }

    private @Nullable Object single(String name, List<Upload> values, RecordComponent component) {
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

    private @Nullable Object one(String name, Upload value, Class<?> type) {
        if (type == Upload.class) {
            return value.bytes().length > 0
                    ? value
                    : fault(name, Message.of("problem.expected", Message.of("problem.a-file")));
        }
        Optional<?> read = text(value).flatMap(text -> QueryText.find(text, type));
        return read.isPresent()
                ? read.get()
                : fault(name, Message.of("problem.expected", JsonScalars.expectation(type)));
    }

    private static Optional<String> text(Upload value) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(value.bytes()))
                            .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private void noteUnknown(RecordComponent[] components) {
        Set<String> known =
                Arrays.stream(components)
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        sent.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(
                        name ->
                                fault(
                                        name.substring(0, Math.min(name.length(), LONGEST_NAME))
                                                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "?"),
                                        Message.of("problem.unknown", String.join(", ", known))));
    }

    private @Nullable Object fault(String name, Message message) {
        faults.add(FieldFault.at("/" + name, message));
        return null;
    }
}
