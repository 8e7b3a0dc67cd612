/// Which 乡约 this is.
public enum Release {
  public static let version = "1.0"
}
