"""Authorities and certificates for a server and its clients, made for one test run."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = timedelta(days=1)


class Authority:
    """One authority, and what it signs, as files in a folder."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder, self._name = folder, name
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._subject = _named(f"Essai {name}")
        certificate = (
            _begun(self._subject, self._subject, self._key.public_key(), 10)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs=True), critical=True)
            .sign(self._key, hashes.SHA256())
        )
        self.file = folder / f"{name}-ca.pem"
        self.file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))

    def issue(
        self, common_name: str, *, host: str | None = None, days: int = 5
    ) -> tuple[Path, Path]:
        """Give the files of a certificate and its key; of no `days`, it has ended."""
        key = ec.generate_private_key(ec.SECP256R1())
        begun = _begun(_named(common_name), self._subject, key.public_key(), days)
        if host is not None:
            names = x509.SubjectAlternativeName([x509.DNSName(host)])
            begun = begun.add_extension(names, critical=False)
        certificate = begun.sign(self._key, hashes.SHA256())
        where = self._folder / f"{self._name}-{common_name}-{host}-{days}"
        crt, pem = where.with_suffix(".crt"), where.with_suffix(".key")
        crt.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        pem.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        pem.chmod(0o600)  # libpq takes no other
        return crt, pem

    def revoke(self, *certificates: Path) -> Path:
        """Give the list of those that it takes back."""
        now = datetime.now(UTC)
        listed = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self._subject)
            .last_update(now - DAY)
            .next_update(now + DAY)
        )
        for file in certificates:
            certificate = x509.load_pem_x509_certificate(file.read_bytes())
            revoked = (
                x509.RevokedCertificateBuilder()
                .serial_number(certificate.serial_number)
                .revocation_date(now - DAY)
                .build()
            )
            listed = listed.add_revoked_certificate(revoked)
        crl = self._folder / f"{self._name}.crl"
        signed = listed.sign(self._key, hashes.SHA256())
        crl.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
        return crl


def _begun(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, days: int
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 3 * DAY)
        .not_valid_after(now + (days or -1) * DAY)
    )


def _named(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs,
        crl_sign=signs,
        encipher_only=False,
        decipher_only=False,
    )
