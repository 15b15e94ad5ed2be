package com.billwright.launcher.demo;

import com.billwright.extraction.generate.Address;
import com.billwright.extraction.generate.Party;
import com.billwright.launcher.demo.layouts.Din;
import com.billwright.launcher.demo.layouts.Roof;
import com.billwright.launcher.demo.layouts.Sidebar;
import com.billwright.launcher.demo.layouts.Squares;
import com.billwright.launcher.demo.layouts.Tower;
import java.util.List;
import java.util.Locale;

/// Hausmann Immobilien: eine Hausverwaltung am Rhein.
final class Hausmann {

    private static final Party CUSTOMER =
            new Party("Hausmann Immobilien GmbH", Address.of("Kaiserstraße 18", "53113 Bonn"));

    private static final List<DemoProperty> PROPERTIES =
            List.of(
                    DemoProperty.at("4010", "WEG Lindenhof", "Lindenstraße 44", "53123 Bonn"),
                    DemoProperty.at("4020", "Rheinblick", "Uferweg 3", "53179 Bonn"),
                    DemoProperty.at("4030", "Altes Postamt", "Poststraße 9", "53721 Siegburg"),
                    DemoProperty.at("4040", "Gewerbehof Süd", "Werkstraße 120", "50968 Köln"),
                    DemoProperty.at("4050", "WEG Am Stadtpark", "Parkallee 61", "50935 Köln"),
                    DemoProperty.at(
                            "4060", "Brunnenviertel", "Brunnengasse 2", "53757 Sankt Augustin"),
                    DemoProperty.at(
                            "4070", "Weinhaus Bergmann", "Marktplatz 11", "53604 Bad Honnef"));

    private static final DemoOffice OFFICE = new DemoOffice(Locale.GERMANY, CUSTOMER, PROPERTIES);

    private static final String ACCOUNTS =
            """
            4100 Heizung und Wartung
            4110 Strom Allgemeinbereich
            4120 Wasser und Abwasser
            4130 Müllabfuhr
            4140 Straßenreinigung und Winterdienst
            4150 Gebäudereinigung
            4160 Gartenpflege
            4170 Aufzug
            4180 Versicherungen
            4190 Schornsteinfeger
            4200 Hausmeister
            4300 Instandhaltung Sanitär
            4310 Instandhaltung Elektro
            4320 Instandhaltung Dach und Fassade
            4330 Instandhaltung sonstige
            4400 Sicherheitsdienst
            4500 Bürobedarf
            4600 Rechts- und Beratungskosten
            4700 Bankgebühren\
            """;

    private Hausmann() {}

    static DemoTenant tenant() {
        var vendors =
                List.of(
                        OFFICE.vendor(
                                "Sanitär Brunner",
                                "GmbH",
                                Address.of("Handwerkerhof 7", "53229 Bonn"),
                                "RE-yyyy-@",
                                new Din(),
                                "4300",
                                "Arbeitszeit Monteur;Std;58;64;6",
                                "Anfahrt Zone 2;Psch;32;32;1",
                                "Absperrventil DN 20;Stk;19;34;4",
                                "Rohrreinigung;Psch;120;210;1",
                                "Dichtungssatz;Stk;6;14;3"),
                        OFFICE.vendor(
                                "Stadtwerke Lindental",
                                "AG",
                                Address.of("Am Wasserturm 1", "53773 Hennef"),
                                "@77120",
                                new Sidebar(),
                                "4110",
                                "Arbeitspreis Strom;kWh;0.29;0.34;1800",
                                "Grundpreis;Mon;11;14;1",
                                "Messstellenbetrieb;Mon;3;5;1"),
                        OFFICE.vendor(
                                "Aufzug Kessel",
                                "GmbH & Co. KG",
                                Address.of("Industriering 88", "50829 Köln"),
                                "AK@",
                                new Tower(),
                                "4170",
                                "Vollwartung Personenaufzug;Mon;165;210;2",
                                "Notrufaufschaltung;Mon;28;34;2",
                                "Türantrieb einstellen;Std;92;98;3",
                                "Seilprüfung;Stk;140;190;1"),
                        OFFICE.vendor(
                                "Reinwerk Gebäudeservice",
                                "GmbH",
                                Address.of("Gewerbepark 15", "53840 Troisdorf"),
                                "@/yy",
                                new Squares(),
                                "4150",
                                "Treppenhausreinigung;Mon;140;260;2",
                                "Glasreinigung Eingang;Stk;35;60;3",
                                "Grundreinigung Tiefgarage;Psch;280;420;1",
                                "Verbrauchsmaterial;Psch;18;30;2"),
                        OFFICE.vendor(
                                "Dachdeckerei Firstmann",
                                "e.K.",
                                Address.of("Schieferweg 23", "53332 Bornheim"),
                                "@",
                                new Roof(),
                                "4320",
                                "Dachziegel ersetzen;Stk;14;22;14",
                                "Dachrinne reinigen;m;6;9;60",
                                "Facharbeiter;Std;56;62;9",
                                "Gerüst, Wochenmiete;Wo;180;260;2",
                                "Bleianschluss erneuern;m;48;72;6"));
        return DemoTenants.tenant(
                "hausmann", "Hausmann Immobilien", OFFICE, vendors, DemoTenants.accounts(ACCOUNTS));
    }
}
