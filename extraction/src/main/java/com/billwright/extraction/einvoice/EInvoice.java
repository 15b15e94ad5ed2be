package com.billwright.extraction.einvoice;

import com.billwright.extraction.field.Stated;
import java.util.Optional;
import java.util.Set;

/// Reads an e-invoice's XML, whoever sent it.
public final class EInvoice {

    private static final ReadXml READ = new ReadXml(XmlLimits.standard());

    private EInvoice() {}

    /// What the XML states; empty when it is no CII or UBL invoice, or no XML that is read: one with
    /// a DOCTYPE, with broken markup, or larger than any invoice.
    public static Optional<Stated> read(byte[] xml) {
        return READ.root(xml, EInvoice::namespaces).map(EInvoice::stated).filter(EInvoice::says);
    }

    private static Set<String> namespaces(XmlElement root) {
        Set<String> cii = Cii.namespaces(root);
        return cii.isEmpty() ? Ubl.namespaces(root) : cii;
    }

    private static Stated stated(XmlElement root) {
        return Cii.namespaces(root).isEmpty() ? Ubl.stated(root) : Cii.stated(root);
    }

    private static boolean says(Stated stated) {
        return !stated.fields().isEmpty();
    }
}
