package com.billwright.models.linear;

/// Whether this JVM was started with the Vector API. That is an incubating module, which a JVM has only
/// with `--add-modules jdk.incubator.vector`: nothing but [VectorSoftmax] may name its types, and nobody
/// may name [VectorSoftmax] who has not asked here.
final class Lanes {

    static final boolean OFFERED =
            ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

    private Lanes() {}
}
