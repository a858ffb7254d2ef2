package org.tsagaan.web.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;

/** Calls the constructor of a record. */
final class RecordMaking {
    private RecordMaking() {}

    /** The record of these values; one that refuses them makes the request invalid. */
    static Object make(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        var types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                throw new FaultException(Fault.of(422, "invalid-fields"));
            }
            throw new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
