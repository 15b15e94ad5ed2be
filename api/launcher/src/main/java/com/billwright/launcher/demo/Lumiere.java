package com.billwright.launcher.demo;

import com.billwright.extraction.generate.Address;
import com.billwright.extraction.generate.Party;
import com.billwright.launcher.demo.layouts.Bins;
import com.billwright.launcher.demo.layouts.Keystone;
import com.billwright.launcher.demo.layouts.Shield;
import com.billwright.launcher.demo.layouts.Wave;
import java.util.List;
import java.util.Locale;

/// Gestion Lumière : un syndic lyonnais.
final class Lumiere {

    private static final Party CUSTOMER =
            new Party("Gestion Lumière", Address.of("27 quai des Célestins", "69002 Lyon"));

    private static final List<DemoProperty> PROPERTIES =
            List.of(
                    DemoProperty.at(
                            "L01", "Résidence Bellecour", "14 rue de la Charité", "69002 Lyon"),
                    DemoProperty.at("L02", "Les Tilleuls", "8 allée des Tilleuls", "69006 Lyon"),
                    DemoProperty.at("L03", "Le Parc", "102 boulevard des Belges", "69006 Lyon"),
                    DemoProperty.at("L04", "Croix-Rousse", "5 rue du Mail", "69004 Lyon"),
                    DemoProperty.at(
                            "L05", "Villa Montplaisir", "31 avenue des Frères", "69008 Lyon"),
                    DemoProperty.at(
                            "L06",
                            "Les Hauts de Caluire",
                            "220 chemin de Crépieux",
                            "69300 Caluire"));

    private static final DemoOffice OFFICE = new DemoOffice(Locale.FRANCE, CUSTOMER, PROPERTIES);

    private static final String ACCOUNTS =
            """
            6011 Électricité parties communes
            6012 Eau
            6013 Gaz et chauffage
            6021 Produits d'entretien
            6141 Nettoyage des parties communes
            6142 Espaces verts
            6143 Enlèvement des encombrants
            6144 Désinsectisation
            6150 Entretien ascenseur
            6151 Plomberie
            6152 Serrurerie
            6153 Électricité, réparations
            6154 Toiture et façade
            6160 Assurance multirisque
            6170 Gardiennage et sécurité
            6220 Honoraires
            6261 Affranchissement
            6270 Frais bancaires\
            """;

    private Lumiere() {}

    static DemoTenant tenant() {
        var vendors =
                List.of(
                        OFFICE.vendor(
                                "Plomberie Marchal",
                                "SARL",
                                Address.of("19 rue des Artisans", "69100 Villeurbanne"),
                                "FA-yyyy-@",
                                new Keystone(),
                                "6151",
                                "Main d'oeuvre plombier;h;52;58;5",
                                "Déplacement;forfait;35;35;1",
                                "Robinet d'arrêt 20/27;u;18;29;3",
                                "Recherche de fuite;forfait;120;190;1",
                                "Joint et fournitures;u;4;9;6"),
                        OFFICE.vendor(
                                "Eaux du Val de Saône",
                                "SA",
                                Address.of("6 place de l'Abreuvoir", "69250 Neuville-sur-Saône"),
                                "@318",
                                new Wave(),
                                "6012",
                                "Consommation eau potable;m³;1.90;2.40;140",
                                "Collecte et traitement des eaux usées;m³;1.40;1.90;140",
                                "Abonnement;mois;9;14;1",
                                "Redevance pollution;m³;0.30;0.40;140"),
                        OFFICE.vendor(
                                "Vigie Sécurité",
                                "SAS",
                                Address.of("44 avenue Tony Garnier", "69007 Lyon"),
                                "VS@",
                                new Shield(),
                                "6170",
                                "Ronde de nuit;ronde;38;52;20",
                                "Télésurveillance;mois;45;60;1",
                                "Agent de sécurité;h;24;29;24",
                                "Remplacement badge;u;12;16;6"),
                        OFFICE.vendor(
                                "Propreté Recyclage Azur",
                                "SARL",
                                Address.of("ZI des Platanes", "69800 Saint-Priest"),
                                "F@/yy",
                                new Bins(),
                                "6143",
                                "Enlèvement encombrants;passage;110;170;3",
                                "Location conteneur 660 l;mois;14;19;6",
                                "Lavage conteneurs;u;9;13;6",
                                "Tri sélectif, collecte;passage;42;66;4"));
        return DemoTenants.tenant(
                "lumiere", CUSTOMER.name(), OFFICE, vendors, DemoTenants.accounts(ACCOUNTS));
    }
}
